package parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Candidate;
import parley.model.OfficeDirectory;

/** Finds who held a national office on a day, from the tenures in the gazetteer. */
public final class OfficeHolders implements OfficeDirectory {
    /** Most tables end here: an office that was open then says nothing of later days. */
    private static final LocalDate HORIZON = LocalDate.of(2022, 8, 1);

    /** The tables of heads and foreign ministers, which name no post's QID, end here. */
    private static final LocalDate LAST_HORIZON = LocalDate.of(2025, 12, 31);

    /** The tables are not free of mistakes. */
    private static final double SCORE = 0.95;

    private static final int MOST_HOLDERS = 400;
    private static final Pattern HEAD_OF = Pattern.compile(
            "(?i)(?:acting |interim )?(?:president|king|queen|emir|sultan|monarch|emperor|prime minister|premier|chancellor"
                    + "|head of state|head of government) of (.*)");

    private final GazetteerIndex index;
    private final OfficeNames offices = OfficeNames.load();
    private final CountryNames countries;

    public OfficeHolders(GazetteerIndex index) {
        this.index = index;
        countries = new CountryNames(index);
    }

    @Override
    public Optional<Candidate> find(String country, String office, LocalDate day) {
        Optional<String> code = offices.code(office);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<GazetteerItem> holders = holders(country, code.get(), day);
        return holders.size() == 1 ? Optional.of(candidate(holders.get(0))) : Optional.empty();
    }

    private List<GazetteerItem> holders(String country, String code, LocalDate day) {
        var holders = new ArrayList<GazetteerItem>();
        for (GazetteerItem item : index.items(IndexFields.HELD, held(country, code), MOST_HOLDERS)) {
            if (item.tenures().stream().anyMatch(tenure -> isHeld(tenure, country, code, day))) {
                holders.add(item);
            }
        }
        return holders;
    }

    private static Candidate candidate(GazetteerItem item) {
        return new Candidate(item.qid(), item.label(), item.description(), SCORE);
    }

    private boolean isHeld(Tenure tenure, String country, String code, LocalDate day) {
        return tenure.country().equals(country)
                && tenure.covers(day)
                && (tenure.to().isPresent() || !day.isAfter(tenure.position().isEmpty() ? LAST_HORIZON : HORIZON))
                && offices.code(tenure.office()).filter(code::equals).isPresent()
                && isNational(tenure);
    }

    /** A president of Lazio holds no national office: what is presided over must be the country itself. */
    private boolean isNational(Tenure tenure) {
        Matcher said = HEAD_OF.matcher(tenure.office());
        if (!said.matches()) {
            return true;
        }
        String[] parts = said.group(1).split(" of ");
        for (int i = 0; i < parts.length; i++) {
            String name = String.join(" of ", List.of(parts).subList(i, parts.length));
            if (countries.find(name).filter(tenure.country()::equals).isPresent()) {
                return true;
            }
        }
        return false;
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
