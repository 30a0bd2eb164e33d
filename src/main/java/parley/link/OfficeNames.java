package parley.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import parley.resource.Resource;

/** Tells which national office the words for a post name: "Foreign Minister", "Minister of Foreign Affairs". */
final class OfficeNames {
    private record Office(String code, Pattern words) {}

    private static final String NONE = "none";
    private static final int REMEMBERED = 20_000;

    private final List<Office> offices;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private OfficeNames(List<Office> offices) {
        this.offices = offices;
    }

    static OfficeNames load() {
        return new OfficeNames(new Resource(OfficeNames.class, "offices.tsv")
                .lines().stream()
                        .map(line -> line.split("\t"))
                        .map(cells -> new Office(cells[0], Pattern.compile(cells[1])))
                        .toList());
    }

    /** The code of the office, or none if the words name no national office. */
    Optional<String> code(String post) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        String code = known.computeIfAbsent(post, this::find);
        return code.equals(NONE) ? Optional.empty() : Optional.of(code);
    }

    private String find(String post) {
        String key = NameKey.of(post);
        return offices.stream()
                .filter(office -> office.words().matcher(key).find())
                .map(Office::code)
                .findFirst()
                .orElse(NONE);
    }
}
