package parley.annotate.packed;

import edu.stanford.nlp.util.HashIndex;

/** The number of each feature of a model. */
final class PackedIndex extends HashIndex<String> {
    private static final long serialVersionUID = 1;

    private final transient StringTable table;

    PackedIndex(StringTable table) {
        super(1);
        this.table = table;
    }

    @Override
    public int indexOf(String feature) {
        return table.find(feature);
    }

    @Override
    public boolean contains(Object feature) {
        return feature instanceof String string && table.find(string) != StringTable.ABSENT;
    }

    @Override
    public int size() {
        return table.size();
    }
}
