package parley.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Patterns for file names, for shells that leave them to the program. */
final class Globs {
    private static final int DEEPEST = 20;

    private Globs() {}

    static boolean isPattern(String name) {
        return (name.contains("*") || name.contains("?")) && !Files.exists(Path.of(name.replaceAll("[*?]", "_")));
    }

    /** The files that fit, in the order of their names. */
    static List<Path> find(String pattern) throws IOException {
        int wild = pattern.replace('?', '*').indexOf('*');
        int slash = Math.max(pattern.lastIndexOf('/', wild), pattern.lastIndexOf('\\', wild));
        Path root = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        var matcher = FileSystems.getDefault()
                .getPathMatcher("glob:"
                        + pattern.substring(slash + 1).replace("{", "\\{").replace("[", "\\["));
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root, pattern.contains("**") ? DEEPEST : depth(pattern.substring(slash + 1)))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(root.relativize(file)))
                    .map(file -> slash < 0 ? root.relativize(file) : file)
                    .sorted()
                    .toList();
        }
    }

    private static int depth(String pattern) {
        return pattern.split("/", -1).length;
    }
}
