package parley.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds Wikidata items by their names, without a text around them. */
public final class ItemNames implements AutoCloseable {
    private static final List<NameMatch> WAYS = List.of(
            NameMatch.TITLE,
            NameMatch.LABEL,
            NameMatch.ALIAS,
            NameMatch.QUALIFIED,
            NameMatch.ACRONYM,
            NameMatch.VARIANT);
    private static final int MOST = 20;

    private final GazetteerIndex index;

    public ItemNames(GazetteerIndex index) {
        this.index = index;
    }

    /**
     * The QIDs of the items with a name, whatever its case and accents: by label, alias, acronym or another spelling; the
     * best known first, at most 20 for each of these ways. Empty for a name that is none.
     */
    public Set<String> called(String name) {
        String key = NameKey.of(name);
        var found = new LinkedHashSet<String>();
        for (NameMatch way : WAYS) {
            index.find(way, key, MOST)
                    .forEach(hit -> found.add(index.item(hit.document()).qid()));
        }
        return found;
    }

    @Override
    public void close() {
        index.close();
    }
}
