package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.extract.MeetingExtractor;
import parley.failure.BadConfiguration;
import parley.failure.Rejection;
import parley.failure.TimeUp;
import parley.ingest.IngestOptions;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;
import parley.model.SentenceSelector;

class PipelineTest {
    private final List<String> found = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    @Test
    void keepsTheOrderOfTheInputsWithManyThreads() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"They met.\"}".formatted(i))
                .collect(Collectors.joining("\n"));

        var report = run(4, article -> {}, lines);

        assertThat(found)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(Integer::toString).toList());
        assertThat(report.articles()).isEqualTo(200);
        assertThat(report.undated()).isEqualTo(200);
    }

    @Test
    void countsWhatItLeavesOutAndDoesTheRest() {
        var report = run(2, article -> {}, "{\"id\": \"1\", \"text\": \"They met.\"}\nno JSON\n");

        assertThat(found).containsExactly("1");
        assertThat(report.rejected()).isEqualTo(Map.of(Rejection.Reason.BROKEN_RECORD, 1));
        assertThat(rejected).extracting(Rejection::article).containsExactly("-:2");
        assertThat(report.isUnreadable()).isFalse();
    }

    @Test
    void callsARunUnreadableWhereNothingCouldBeUsed() {
        assertThat(run(1, article -> {}, "{no JSON").isUnreadable()).isTrue();
        assertThat(run(1, article -> {}, "").isUnreadable()).isTrue();
    }

    @Test
    void leavesOutAnArticleThatItCannotCopeWithAndDoesTheRest() {
        var report = run(
                2,
                article -> {
                    switch (article.text()) {
                        case "They met once." -> throw new IllegalStateException("no such token");
                        case "They met twice." -> throw new StackOverflowError();
                        default -> {}
                    }
                },
                "{\"id\": \"1\", \"text\": \"They met once.\"}\n{\"id\": \"2\", \"text\": \"They met twice.\"}\n"
                        + "{\"id\": \"3\", \"text\": \"They met.\"}");

        assertThat(found).containsExactly("3");
        assertThat(report.rejected()).isEqualTo(Map.of(Rejection.Reason.FAULT, 2));
        assertThat(rejected).extracting(Rejection::detail).anyMatch(detail -> detail.contains("IllegalStateException"));
    }

    @Test
    void leavesOutAnArticleThatTakesTooLongAndDoesTheRest() {
        var report = run(
                1,
                Duration.ofMillis(20),
                article -> {
                    while (article.text().equals("They met for ever.")) {
                        TimeUp.check();
                    }
                },
                "{\"id\": \"1\", \"text\": \"They met for ever.\"}\n{\"id\": \"2\", \"text\": \"They met.\"}");

        assertThat(found).containsExactly("2");
        assertThat(report.rejected()).isEqualTo(Map.of(Rejection.Reason.TOO_SLOW, 1));
        assertThat(rejected).extracting(Rejection::detail).allMatch(detail -> detail.contains("--article-timeout"));
    }

    @Test
    void passesOnAFaultThatTheUserCanMend() {
        assertThatThrownBy(() -> run(
                        2,
                        article -> {
                            throw new BadConfiguration("no gazetteer");
                        },
                        "{\"text\": \"They met.\"}"))
                .isInstanceOf(BadConfiguration.class);
    }

    private RunReport run(int threads, Consumer<Article> work, String lines) {
        return run(threads, Duration.ofMinutes(1), work, lines);
    }

    private RunReport run(int threads, Duration longest, Consumer<Article> work, String lines) {
        var options = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, threads, longest);
        var inputs = new Inputs(List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        return new Pipeline(options, stages(work))
                .run(
                        inputs,
                        linked -> linked.extracted()
                                .article()
                                .metadata()
                                .identifier()
                                .orElse(""),
                        new RunListener<>() {
                            @Override
                            public void done(String identifier) {
                                found.add(identifier);
                            }

                            @Override
                            public void rejected(Rejection rejection) {
                                rejected.add(rejection);
                            }
                        });
    }

    private static Stages stages(Consumer<Article> work) {
        return new Stages(
                (article, worthParsing) -> {
                    work.accept(article);
                    return new AnnotatedArticle(article, List.of(), List.of());
                },
                new NothingFound(),
                extracted -> new LinkedArticle(extracted, List.of(), Map.of()));
    }

    private static final class NothingFound implements MeetingExtractor {
        @Override
        public boolean mayReportMeeting(String text) {
            return true;
        }

        @Override
        public SentenceSelector worthParsing() {
            return SentenceSelector.ALL;
        }

        @Override
        public ExtractedArticle extract(AnnotatedArticle article) {
            return new ExtractedArticle(article, List.of(), List.of());
        }
    }
}
