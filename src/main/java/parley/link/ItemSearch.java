package parley.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Finds the documents of a term in the parts of an index, or of several indexes in the order of trust. Each part is
 * sorted by popularity, all parts together are not; of an item that several indexes hold, only the first document counts.
 */
final class ItemSearch {
    private final List<LeafReaderContext> parts;
    private final boolean isOneIndex;

    ItemSearch(List<LeafReaderContext> parts, boolean isOneIndex) {
        this.parts = List.copyOf(parts);
        this.isOneIndex = isOneIndex;
    }

    /** The best known items first, at most so many. */
    List<Integer> find(String field, String term, int limit) {
        try {
            if (parts.size() == 1) {
                return documents(parts.get(0), field, term, limit);
            }
            return field.equals(IndexFields.QID) ? first(term, limit) : merged(field, term, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of one item in all indexes, the most trusted first. */
    List<Integer> all(String qid) {
        var found = new ArrayList<Integer>();
        try {
            for (LeafReaderContext part : parts) {
                found.addAll(documents(part, IndexFields.QID, qid, 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<Integer> documents(LeafReaderContext part, String field, String term, int limit)
            throws IOException {
        PostingsEnum postings = part.reader().postings(new Term(field, term), PostingsEnum.NONE);
        var found = new ArrayList<Integer>();
        while (postings != null && found.size() < limit && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            found.add(part.docBase + postings.docID());
        }
        return found;
    }

    private List<Integer> first(String qid, int limit) throws IOException {
        for (LeafReaderContext part : parts) {
            List<Integer> found = documents(part, IndexFields.QID, qid, limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> merged(String field, String term, int limit) throws IOException {
        var found = new LinkedHashSet<Integer>();
        for (LeafReaderContext part : parts) {
            for (int document : documents(part, field, term, limit)) {
                found.add(isOneIndex ? document : mostTrusted(part, document));
            }
        }
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        var ranked = new ArrayList<Ranked>();
        for (int document : found) {
            ranked.add(new Ranked(document, value(IndexFields.POPULARITY, partOf(document), document)));
        }
        return ranked.stream()
                .sorted(Comparator.comparingLong(Ranked::popularity).reversed())
                .limit(limit)
                .map(Ranked::document)
                .toList();
    }

    private record Ranked(int document, long popularity) {}

    private int mostTrusted(LeafReaderContext part, int document) throws IOException {
        String qid = "Q" + value(IndexFields.NUMBER, part, document);
        return first(qid, 1).get(0);
    }

    private LeafReaderContext partOf(int document) {
        int last = parts.size() - 1;
        while (parts.get(last).docBase > document) {
            last--;
        }
        return parts.get(last);
    }

    private static long value(String field, LeafReaderContext part, int document) throws IOException {
        NumericDocValues values = part.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(document - part.docBase)) {
            throw new IllegalStateException("the gazetteer has an item without " + field);
        }
        return values.longValue();
    }
}
