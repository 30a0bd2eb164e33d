package parley.annotate.packed;

import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;

/**
 * Words that the name model knows in lower case. CoreNLP adds the words that it meets, so that what it finds in an article
 * would depend on the articles before; here nothing is added.
 */
final class KnownWords extends MaxSizeConcurrentHashSet<String> {
    private static final long serialVersionUID = 1;

    private final transient StringTable table;

    KnownWords(StringTable table) {
        this.table = table;
    }

    @Override
    public boolean add(String word) {
        return false;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String string && table.find(string) != StringTable.ABSENT;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean isEmpty() {
        return table.size() == 0;
    }
}
