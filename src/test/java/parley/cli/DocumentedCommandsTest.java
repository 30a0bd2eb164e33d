package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of the README and the docs, indented or in a block of shell, page by page, in a folder with the files
 * that they name. Only serving goes on for ever, and docs/quality.md measures with texts that are not ours to give away.
 */
class DocumentedCommandsTest {
    private static final Pattern FILE = Pattern.compile(
            "[\\w-]+(\\.(txt|jsonl|json|ttl|trig|nq|html|properties|pairs|csv|gexf|graphml|geojson|ics|gz))+"
                    + "|my-store|my-wikidata|pages|tutorial-store");
    private static final Pattern COMMAND = Pattern.compile("\\s*(\\./)?parley (.*?)( {2,}#.*)?");
    private static final Pattern INDENTED = Pattern.compile(" {4,}parley .*");
    private static final Set<String> OF_A_STORE = Set.of(
            "load", "remove", "resolve", "link", "export", "validate", "backup", "compact", "query", "explain", "demo");
    private static final Path SAMPLES = Path.of("src/samples/samples.jsonl");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheFilesThatTheDocsName() throws IOException {
        Files.copy(SAMPLES, folder.resolve("news.jsonl"));
        Files.writeString(folder.resolve("article.txt"), "Emmanuel Macron met Giorgia Meloni in Vienna on Friday.");
        Files.copy(Path.of("src/test/resources/parley/eval/gold.jsonl"), folder.resolve("gold.jsonl"));
        Files.writeString(
                folder.resolve("dump.json"),
                """
                [
                {"type": "item", "id": "Q990001", "labels": {"en": {"language": "en", "value": "Strelsau"}},
                 "claims": {}, "sitelinks": {}}
                ]
                """
                        .replace(",\n ", ", "));
        Files.writeString(folder.resolve("parley.properties"), "published = 2025-08-15\n");
        Files.createDirectory(folder.resolve("pages"));
        try (var pages = Files.list(Path.of("docs/tutorial/pages"))) {
            for (Path page : pages.toList()) {
                Files.copy(page, folder.resolve("pages").resolve(page.getFileName()));
            }
        }
        assertThat(run("load news.jsonl").exitCode()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentedCommandRuns() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream())
                    .flatMap(DocumentedCommandsTest::commands)
                    .map(command -> DynamicTest.dynamicTest("parley " + command, () -> {
                        var run = run(command);
                        assertThat(run.exitCode()).as(run.err()).isZero();
                    }));
        }
    }

    private static Stream<String> commands(Path page) {
        var commands = new ArrayList<String>();
        boolean inShell = false;
        for (String line : lines(page)) {
            if (line.startsWith("```")) {
                inShell = line.equals("```sh") && !page.endsWith("quality.md");
            }
            var command = COMMAND.matcher(line);
            if ((inShell || INDENTED.matcher(line).matches()) && command.matches()) {
                commands.add(command.group(2));
            }
        }
        return commands.stream().filter(command -> !command.startsWith("serve"));
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandRun run(String command) {
        List<String> words = new ArrayList<>();
        for (String word : split(command)) {
            words.add(FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
        }
        if (OF_A_STORE.contains(words.get(0))
                && !command.contains("--store")
                && !command.contains("validate article")) {
            words.add("--store");
            words.add(folder.resolve("demo".equals(words.get(0)) ? "demo" : "store")
                    .toString());
        }
        return CommandRun.of(words.toArray(String[]::new));
    }

    /** As a shell does it, as far as the docs need it. */
    private static List<String> split(String command) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
