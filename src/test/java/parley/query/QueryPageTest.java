package parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of questions is made from the headers of the queries. */
class QueryPageTest {
    private static final Path PAGE = Path.of("docs/queries.md");

    @Test
    void thePageSaysWhatTheHeadersSay() throws IOException {
        var library = QueryLibrary.bundled();
        var text = new StringBuilder(
                """
                # What can be asked

                Made from the headers of the files in [queries](../queries); `-Dgolden.update=true` makes it anew. `parley query NAME` asks a
                question, `-p name=value` gives a parameter, see [query](commands/query.md). People, bodies, places and topics are given by name, QID or IRI, days
                as `2031-03-07`.
                """);
        library.questions().forEach(query -> describe(query, "", text));
        text.append(
                """

                # Checks

                They find nothing in a sound store.
                """);
        library.checks().forEach(query -> describe(query, "checks/", text));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE).as("run the test with -Dgolden.update=true").content().isEqualTo(text.toString());
    }

    private static void describe(NamedQuery query, String folder, StringBuilder text) {
        String file = query.name().startsWith(folder) ? query.name() : folder + query.name();
        text.append("%n## %s%n%n%s%n%nAnswers with %s ([SPARQL](../queries/%s.rq)).%n"
                .formatted(query.name(), query.question(), String.join(", ", query.columns()), file));
        if (!query.parameters().isEmpty()) {
            text.append("\n| parameter | is a | |\n| --- | --- | --- |\n");
            query.parameters()
                    .forEach(parameter -> text.append("| `%s`%s | %s | %s |%n"
                            .formatted(
                                    parameter.name(),
                                    parameter.need() == QueryParameter.Need.REQUIRED ? ", needed" : "",
                                    parameter.type().name().toLowerCase(Locale.ROOT),
                                    parameter.description().replace("|", "\\|"))));
        }
    }
}
