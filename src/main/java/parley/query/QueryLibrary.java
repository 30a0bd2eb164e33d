package parley.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.failure.BadConfiguration;

/** The questions that come with the program, and the checks that find nothing in a sound store. */
public final class QueryLibrary {
    private static final String FOLDER = "/parley/queries";

    private final List<NamedQuery> questions;
    private final List<NamedQuery> checks;

    private QueryLibrary(List<NamedQuery> questions, List<NamedQuery> checks) {
        this.questions = questions;
        this.checks = checks;
    }

    /** Reads the bundled queries. */
    public static QueryLibrary bundled() {
        URL folder = Objects.requireNonNull(QueryLibrary.class.getResource(FOLDER), "the queries are not bundled");
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the bundled queries cannot be read", e);
        }
    }

    private static QueryLibrary read(Path folder) throws IOException {
        return new QueryLibrary(queries(folder), queries(folder.resolve("checks")));
    }

    private static List<NamedQuery> queries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var texts = files.filter(file -> file.toString().endsWith(".rq"))
                    .collect(Collectors.toMap(QueryLibrary::name, QueryLibrary::text));
            return texts.keySet().stream()
                    .sorted()
                    .map(name -> NamedQuery.parse(name, texts.getOrDefault(name, "")))
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.rq$", "");
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the bundled query %s cannot be read".formatted(file), e);
        }
    }

    /** All questions, by name. */
    public List<NamedQuery> questions() {
        return questions;
    }

    /** All checks, by name. */
    public List<NamedQuery> checks() {
        return checks;
    }

    /** A question, or a check by its name or as {@code checks/name}. */
    public Optional<NamedQuery> find(String name) {
        return questions.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .or(() -> checks.stream()
                        .filter(query -> query.name().equals(name.replaceFirst("^checks/", "")))
                        .findFirst());
    }

    /** The same; fails with the names that come near. */
    public NamedQuery get(String name) {
        return find(name)
                .orElseThrow(() -> new BadConfiguration(
                        "there is no query called %s%s; `parley queries` lists them".formatted(name, near(name))));
    }

    private String near(String name) {
        var words = Arrays.asList(name.split("\\W+"));
        var names = questions.stream()
                .map(NamedQuery::name)
                .filter(other ->
                        Arrays.stream(other.split("-")).anyMatch(word -> word.length() > 3 && words.contains(word)))
                .limit(3)
                .toList();
        return names.isEmpty() ? "" : ", perhaps " + String.join(" or ", names);
    }
}
