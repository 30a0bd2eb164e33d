package parley.annotate.packed;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The class of each word, as a map that CoreNLP can ask; it knows no other way to be read. */
final class PackedWords extends AbstractMap<String, String> {
    private final StringTable table;
    private final String[] classes;

    PackedWords(StringTable table, String[] classes) {
        this.table = table;
        this.classes = classes.clone();
    }

    @Override
    public @Nullable String get(@Nullable Object word) {
        int number = word instanceof String string ? table.find(string) : StringTable.ABSENT;
        return number == StringTable.ABSENT ? null : classes[number];
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return get(word) != null;
    }

    @Override
    public String getOrDefault(Object word, String otherwise) {
        String found = get(word);
        return found == null ? otherwise : found;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("packed words are looked up only");
    }

    /** Stands for a map of words in a stream of objects; reading it gives the map that lies in a file of its own. */
    record StandIn(String file, String[] classes) implements Serializable {
        private Object readResolve() {
            return new PackedWords(new StringTable(PackedFolder.open(file)), classes);
        }
    }
}
