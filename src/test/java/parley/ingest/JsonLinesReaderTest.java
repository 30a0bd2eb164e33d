package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.Remark;
import parley.ingest.IngestOptions.Identity;
import parley.model.PublicationDate;

class JsonLinesReaderTest {
    private static final String TEXT = "\"text\": \"The ministers met in Oslo.\"";

    @Test
    void readsTheFieldsThatItKnowsAndIgnoresTheRest() {
        var article = CollectedArticles.of(
                        "a.jsonl",
                        """
                {"id": 7, %s, "date": "2025-08-15", "title": "Talks", "url": "https://example.org/1", "source": "Example Wire", "colour": ["red"]}
                """
                                .formatted(TEXT))
                .only();

        assertThat(article.name()).isEqualTo("a.jsonl:1");
        assertThat(article.text()).isEqualTo("The ministers met in Oslo.");
        assertThat(article.metadata().identifier()).contains("7");
        assertThat(article.metadata().title()).contains("Talks");
        assertThat(article.metadata().publisher()).contains("Example Wire");
        assertThat(article.metadata().url()).contains("https://example.org/1");
        assertThat(article.metadata().published())
                .contains(
                        new PublicationDate(LocalDate.of(2025, 8, 15), PublicationDate.Origin.METADATA, "field date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"date\": null, \"doc_date\": \"20250815\"", "\"doc_date\": \"2025-08-15T23:59:00Z\""})
    void takesTheDayAsItIsWritten(String field) {
        var article = CollectedArticles.of("a.jsonl", "{%s, %s}".formatted(TEXT, field))
                .only();

        assertThat(article.metadata().published().map(PublicationDate::day)).contains(LocalDate.of(2025, 8, 15));
    }

    @Test
    void leavesTheDateOpenWhereItIsNull() {
        var article = CollectedArticles.of("a.jsonl", "{%s, \"date\": null}".formatted(TEXT))
                .only();

        assertThat(article.metadata().published()).isEmpty();
    }

    @Test
    void prefersTheDateOfTheOption() {
        var options = new IngestOptions(
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 1, 2)),
                Optional.empty(),
                Identity.URL,
                Map.of(),
                1000);

        var article = CollectedArticles.of(
                        "a.jsonl",
                        "{%s, \"date\": \"2025-08-15\"}".formatted(TEXT).getBytes(),
                        options)
                .only();

        assertThat(article.metadata().published())
                .contains(new PublicationDate(LocalDate.of(2025, 1, 2), PublicationDate.Origin.OPTION));
    }

    @Test
    void namesTheLineThatIsBrokenAndReadsTheOthers() {
        var read = CollectedArticles.of(
                "a.jsonl",
                """
                {%1$s}

                {"text": "cut
                [1, 2]
                {"id": "no text"}
                {"text": " "}
                {%1$s, "date": "15/08/2025"}
                {%1$s, "date": "2025-13-01"}
                {%1$s, "url": "not an address"}
                {%1$s}
                """
                        .formatted(TEXT));

        assertThat(read.articles)
                .extracting(a -> a.name())
                .containsExactly("a.jsonl:1", "a.jsonl:7", "a.jsonl:8", "a.jsonl:10");
        assertThat(read.rejections)
                .extracting(Rejection::article, Rejection::reason)
                .containsExactly(
                        tuple("a.jsonl:3", Reason.BROKEN_RECORD),
                        tuple("a.jsonl:4", Reason.BROKEN_RECORD),
                        tuple("a.jsonl:5", Reason.BROKEN_RECORD),
                        tuple("a.jsonl:6", Reason.EMPTY),
                        tuple("a.jsonl:9", Reason.BROKEN_RECORD));
    }

    @Test
    void leavesOutADateThatIsNoDayForOneThatIs() {
        var read =
                CollectedArticles.of("a.jsonl", "{%s, \"date\": \"121108\", \"dct\": \"2012-11-08\"}".formatted(TEXT));

        assertThat(read.only().metadata().published())
                .contains(new PublicationDate(LocalDate.of(2012, 11, 8), PublicationDate.Origin.METADATA, "field dct"));
        assertThat(read.remarks).extracting(Remark::kind).containsExactly(Remark.Kind.DATE_LEFT_OUT);
    }

    @Test
    void takesATextThatSaysItselfThatCharactersWereLost() {
        var read = CollectedArticles.of(
                "a.jsonl",
                "{%s}\n{\"text\": \"%s\"}".formatted(TEXT, "The president met the \uFFFD minister. ".repeat(20)));

        assertThat(read.articles).hasSize(2);
        assertThat(read.remarks).extracting(Remark::kind).containsExactly(Remark.Kind.LOST_CHARACTERS);
    }

    @Test
    void refusesATextWhoseBytesCannotBeRead() {
        byte[] line = "{\"text\": \"The president met the minister in Oslo.\"}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(CollectedArticles.of("a.jsonl", line, IngestOptions.DEFAULT).articles)
                .isEmpty();
    }

    @Test
    void skipsALineThatIsTooLongWithoutKeepingIt() {
        var options =
                new IngestOptions(Optional.empty(), Optional.empty(), Optional.empty(), Identity.URL, Map.of(), 100);
        String lines = "{\"text\": \"%s\"}\n{%s}\n".formatted("x".repeat(500), TEXT);

        var read = CollectedArticles.of("a.jsonl", lines.getBytes(), options);

        assertThat(read.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(read.articles).hasSize(1);
    }

    @Test
    void keepsOffsetsWhereItReplacesWhatRdfCannotWrite() {
        var article = CollectedArticles.of(
                        "a.jsonl", "{\"text\": \"The\\u0001ministers\\ud800 met in Oslo \\ud83c\\uddf3.\"}")
                .only();

        assertThat(article.text()).isEqualTo("The\uFFFDministers\uFFFD met in Oslo \uD83C\uDDF3.");
    }

    @Test
    void readsCompressedLinesThatBreakOffUpToTheBreak() throws IOException {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"%s\"}\n"
                        .formatted(
                                i * 7919,
                                "The ministers met in Oslo for talks about the treaty, which were long and friendly."))
                .collect(Collectors.joining());
        byte[] whole = FormatsTest.gzip(lines);

        var read =
                CollectedArticles.of("a.jsonl.gz", Arrays.copyOf(whole, whole.length * 3 / 4), IngestOptions.DEFAULT);

        assertThat(read.articles).hasSizeBetween(100, 299);
        assertThat(read.rejections).extracting(Rejection::detail).anyMatch(detail -> detail.contains("is broken"));
    }
}
