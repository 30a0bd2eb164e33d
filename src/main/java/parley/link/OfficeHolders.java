package parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Candidate;
import parley.model.OfficeDirectory;

/** Finds who held a national office on a day, from the tenures in the gazetteer. */
public final class OfficeHolders implements OfficeDirectory {
    /** Most tables end here: an office that was open then says nothing of later days. */
    private static final LocalDate HORIZON = LocalDate.of(2022, 8, 1);

    /** The tables of heads and foreign ministers, which name no post's QID, end here. */
    private static final LocalDate LAST_HORIZON = LocalDate.of(2025, 12, 31);

    private static final int MOST_HOLDERS = 400;

    private final GazetteerIndex index;
    private final OfficeNames offices = OfficeNames.load();

    public OfficeHolders(GazetteerIndex index) {
        this.index = index;
    }

    @Override
    public Optional<Candidate> find(String country, String office, LocalDate day) {
        Optional<String> code = offices.code(office);
        if (code.isEmpty() || day.isAfter(LAST_HORIZON)) {
            return Optional.empty();
        }
        var holders = new ArrayList<GazetteerItem>();
        for (GazetteerItem item : index.items(IndexFields.HELD, held(country, code.get()), MOST_HOLDERS)) {
            if (item.tenures().stream().anyMatch(tenure -> isHeld(tenure, country, code.get(), day))) {
                holders.add(item);
            }
        }
        return holders.size() == 1 ? Optional.of(candidate(holders.get(0))) : Optional.empty();
    }

    private static Candidate candidate(GazetteerItem item) {
        return new Candidate(item.qid(), item.label(), item.description(), 1);
    }

    private boolean isHeld(Tenure tenure, String country, String code, LocalDate day) {
        return tenure.country().equals(country)
                && tenure.covers(day)
                && (tenure.to().isPresent() || tenure.position().isEmpty() || !day.isAfter(HORIZON))
                && offices.code(tenure.office()).filter(code::equals).isPresent();
    }

    /** The keys under which a person with these tenures is indexed. */
    static List<String> keys(List<Tenure> tenures, OfficeNames offices) {
        return tenures.stream()
                .filter(tenure -> !tenure.country().isEmpty())
                .flatMap(tenure -> offices.code(tenure.office()).stream().map(code -> held(tenure.country(), code)))
                .distinct()
                .toList();
    }

    private static String held(String country, String code) {
        return country + " " + code;
    }
}
