package parley.link;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the country of a name or an adjective: "Russia", "Turkish", "U.S.". */
final class CountryNames {
    private static final int LOOKED_AT = 4;
    private static final int REMEMBERED = 10_000;
    private static final NameMatch[] WAYS = {
        NameMatch.LABEL, NameMatch.QUALIFIED, NameMatch.DEMONYM, NameMatch.TITLE, NameMatch.ALIAS
    };

    private final GazetteerIndex index;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    CountryNames(GazetteerIndex index) {
        this.index = index;
    }

    /** The QID of the country, or none if it is the name of no country. */
    Optional<String> find(String name) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        String qid = known.computeIfAbsent(NameKey.of(name), this::lookUp);
        return qid.isEmpty() ? Optional.empty() : Optional.of(qid);
    }

    /** Whether a key is the adjective of a country. */
    boolean isAdjective(String key) {
        return !index.find(NameMatch.DEMONYM, key, 1).isEmpty();
    }

    private String lookUp(String key) {
        for (NameMatch way : WAYS) {
            for (GazetteerIndex.Hit hit : index.find(way, key, LOOKED_AT)) {
                GazetteerItem item = index.item(hit.document());
                if (item.type() == ItemType.COUNTRY) {
                    return item.qid();
                }
            }
        }
        return "";
    }
}
