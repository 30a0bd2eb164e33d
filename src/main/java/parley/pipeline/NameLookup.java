package parley.pipeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.link.GazetteerIndex;
import parley.link.ItemNames;

/** Finds the Wikidata items that have a name, by the gazetteer beside the program, which is opened at the first question. */
public final class NameLookup implements AutoCloseable {
    private @Nullable ItemNames names;

    /**
     * The QIDs of all that is called so, the best known first.
     *
     * @throws parley.failure.BadConfiguration if there is no gazetteer
     */
    public synchronized Set<String> itemsCalled(String name) {
        if (names == null) {
            names = new ItemNames(GazetteerIndex.open());
        }
        return names.called(name);
    }

    @Override
    public synchronized void close() {
        if (names != null) {
            names.close();
        }
        names = null;
    }
}
