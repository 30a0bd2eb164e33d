package parley.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that ends in the middle, and the next one. */
class InterruptedRunTest {
    private static final DumpOptions OPTIONS = new DumpOptions(Profile.NEWS, List.of("en"), 2, 50_000);

    @TempDir
    Path folder;

    /** The end of the program, as far as a test can have it within itself. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest(name = "while {0}, after {1} reports")
    @CsvSource({"READING, 2", "READING, 9", "SURVEYING, 1", "INDEXING, 1", "INDEXING, 7", "MERGING, 1"})
    void leavesWhatTheNextRunCompletesToTheSameIndex(IndexListener.Step step, int reports) throws IOException {
        byte[] dump = dump();
        Path whole = folder.resolve("whole");
        Path resumed = folder.resolve("resumed");
        WikidataIndexerTest.index(dump, OPTIONS, whole);
        var left = new int[] {reports};
        IndexListener killer = (now, items, done, total) -> {
            if (now == step && --left[0] == 0) {
                throw new Killed();
            }
        };

        try (DumpInput input = DumpInput.of("dump", new ByteArrayInputStream(dump))) {
            assertThatThrownBy(() -> new WikidataIndexer(OPTIONS, killer).index(input, resumed, false))
                    .isInstanceOf(Killed.class);
        }
        IndexReport report = WikidataIndexerTest.index(dump, OPTIONS, resumed);

        assertThat(report.brokenOff()).isEmpty();
        assertThat(content(resumed)).isEqualTo(content(whole));
        assertThat(report.indexed()).isEqualTo(2006);
    }

    private static byte[] dump() {
        TinyDump dump = TinyDump.standard();
        for (int i = 0; i < 2000; i++) {
            dump.item(
                    "Q98" + i, "Person %d of %d".formatted(i, i * 7919 % 2003), i % 9 + 1, TinyDump.claim("P31", "Q5"));
        }
        return dump.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Every document and every term with its documents, in order. */
    static String content(Path index) throws IOException {
        var text = new StringBuilder();
        try (DirectoryReader reader = DirectoryReader.open(MMapDirectory.open(index))) {
            LeafReader part = reader.leaves().get(0).reader();
            assertThat(reader.leaves()).hasSize(1);
            for (int i = 0; i < part.maxDoc(); i++) {
                text.append(reader.storedFields().document(i)).append('\n');
            }
            for (var field : part.getFieldInfos()) {
                Terms terms = part.terms(field.name);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                while (each.next() != null) {
                    text.append(field.name).append(' ').append(each.term().utf8ToString());
                    PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        text.append(' ').append(postings.docID());
                    }
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }
}
