package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.map.RdfFormat;
import parley.model.Article;
import parley.pipeline.ConvertedArticle;
import parley.pipeline.Parley;

/** What docs/library.md says of Parley in other programs. */
class LibraryTest {
    private static final Parley PARLEY = Parley.standard();
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theDocumentedExampleCompilesRunsAndPrintsWhatThePageSays() throws Exception {
        String page = Files.readString(Path.of("docs/library.md"));
        var example = EXAMPLE.matcher(page);
        assertThat(example.find()).isTrue();

        String printed = run("Meetings", example.group(1));

        assertThat(printed.lines().findFirst().map(line -> "`%s`".formatted(line)))
                .hasValueSatisfying(line -> assertThat(page).contains("It prints " + line));
        assertThat(printed).contains("a parley:Meeting ;", "\"2031-03-07\"");
    }

    @Test
    void oneProgramServesManyThreads() {
        List<Article> articles = IntStream.range(0, 8)
                .mapToObj(i -> Article.of(
                                "note " + i, "Emmanuel Macron met Giorgia Meloni in Vienna on %d May.".formatted(i + 1))
                        .publishedOn(LocalDate.of(2031, 6, 1)))
                .toList();

        List<String> alone =
                articles.stream().map(PARLEY::convert).map(LibraryTest::turtle).toList();
        List<String> together = articles.parallelStream()
                .map(PARLEY::convert)
                .map(LibraryTest::turtle)
                .toList();

        assertThat(together).isEqualTo(alone);
        assertThat(alone.get(6)).contains("\"2031-05-07\"");
    }

    @Test
    void everyPartOfAReportPointsToItsWords() {
        Article article = Article.of("note", "\uD83D\uDD4A Emmanuel Macron met Giorgia Meloni in Vienna.");

        ConvertedArticle converted = PARLEY.convert(article);

        assertThat(converted.linked().extracted().reports()).singleElement().satisfies(report -> {
            assertThat(report.participations()).hasSize(2);
            assertThat(report.participations().get(0).evidence())
                    .allSatisfy(words -> assertThat(article.quote(words.span())).isEqualTo(words.quote()));
            assertThat(report.assessment().confidence()).isBetween(0.0, 1.0);
        });
    }

    private static String turtle(ConvertedArticle converted) {
        var bytes = new ByteArrayOutputStream();
        converted.write(RdfFormat.TURTLE, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Compiles a class with the class path of the tests, runs it, and gives what it printed. */
    private String run(String name, String source) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        var errors = new ByteArrayOutputStream();
        int failed = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, errors, "-proc:none", "-d", folder.toString(), file.toString());
        assertThat(failed).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
