package parley.model;

import java.time.LocalDate;
import java.util.Optional;

/** Knows who held a national office on a day, without the network, and abstains where it is not sure. */
@FunctionalInterface
public interface OfficeDirectory {
    /**
     * The one holder of an office, or none: if nobody, several or nobody certain held it.
     *
     * @param country QID of the country
     * @param office the words for the post, without the country: "president", "Foreign Minister"
     */
    Optional<Candidate> find(String country, String office, LocalDate day);

    /** Knows nobody. */
    OfficeDirectory EMPTY = (country, office, day) -> Optional.empty();
}
