package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.failure.ParleyException;
import parley.failure.Rejection;

/** What the documentation must have. That its commands run is shown by {@code cli.DocumentedCommandsTest}. */
class DocsTest {
    private static final Path DOCS = Path.of("docs");

    static Stream<String> errors() {
        return Stream.concat(
                Stream.of(Rejection.Reason.values())
                        .map(reason -> reason.name().charAt(0)
                                + reason.name()
                                        .substring(1)
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')),
                Stream.of(ParleyException.class.getPermittedSubclasses()).map(Class::getSimpleName));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorThatAUserCanSeeHasAHeading(String error) throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve("errors.md"))).anyMatch(("## " + error)::equalsIgnoreCase);
    }

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(DOCS)) {
            return Stream.concat(
                    Stream.of(Path.of("README.md")),
                    files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
