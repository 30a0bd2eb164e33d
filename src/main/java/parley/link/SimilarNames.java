package parley.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds keys that differ by one letter, for long names that are misspelt: "Chrylser". */
final class SimilarNames {
    private static final int SHORTEST_KEY = 8;
    private static final int SHORTEST_WORD = 6;

    private final IndexReader reader;

    SimilarNames(IndexReader reader) {
        this.reader = reader;
    }

    /** The keys of a field that differ from a long one by a letter added, left out, changed or swapped with the next. */
    List<String> of(NameMatch match, String key) {
        var found = new ArrayList<String>();
        if (key.length() < SHORTEST_KEY || key.length() > NameKey.MAX_LENGTH) {
            return found;
        }
        try {
            for (LeafReaderContext part : reader.leaves()) {
                Terms terms = part.reader().terms(match.field());
                if (terms != null) {
                    collect(terms, new Term(match.field(), key), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(Terms terms, Term key, List<String> found) throws IOException {
        var similar = new FuzzyTermsEnum(terms, key, 1, 1, true);
        for (BytesRef term = similar.next(); term != null; term = similar.next()) {
            String other = term.utf8ToString();
            if (differsInLongWord(key.text(), other) && !found.contains(other)) {
                found.add(other);
            }
        }
    }

    /**
     * In short words a letter makes another name: Hansen, Hanson. Figures never are a slip, nor is a letter of another script that
     * looks like one of this.
     */
    static boolean differsInLongWord(String one, String other) {
        String[] a = one.split(" ");
        String[] b = other.split(" ");
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            boolean isSame = a[i].equals(b[i]);
            boolean isSlip = a[i].length() > SHORTEST_WORD
                    && a[i].charAt(0) == b[i].charAt(0)
                    && isOfOneScript(a[i])
                    && a[i].chars().noneMatch(Character::isDigit)
                    && b[i].chars().noneMatch(Character::isDigit);
            if (!isSame && !isSlip) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOneScript(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct()
                        .count()
                == 1;
    }
}
