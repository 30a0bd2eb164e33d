package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** The door of this package: reads a file, the articles of a folder, or a stream, in whichever format it is. */
public final class InputReader {
    private final IngestOptions options;
    private final Map<InputFormat, ArticleReader> readers = new EnumMap<>(InputFormat.class);
    private final JsonLinesInput lines;

    public InputReader(IngestOptions options) {
        this.options = options;
        var guards = new ArticleText(options, EnglishGuard.standard());
        this.lines = new JsonLinesInput(options, guards);
        readers.put(InputFormat.TEXT, new TextReader(options, guards));
        readers.put(InputFormat.HTML, new HtmlReader(options, guards));
        readers.put(InputFormat.JSONL, lines);
    }

    /** Reads a file or folder by its name. */
    public void read(String name, ArticleSink sink) {
        try {
            read(Path.of(name), sink);
        } catch (InvalidPathException e) {
            sink.reject(new Rejection(name, Reason.UNREADABLE, "this is no file name; check the path"));
        }
    }

    /**
     * Reads a file, or all text and JSON Lines files below a folder in the order of their names. What cannot be opened
     * or read to its end is rejected.
     */
    public void read(Path path, ArticleSink sink) {
        if (Files.isDirectory(path)) {
            readFolder(path, sink);
        } else {
            readFile(path, sink);
        }
    }

    /** Reads a stream; one that cannot be read to its end is rejected after the articles before. */
    public void read(String name, InputStream stream, ArticleSink sink) {
        try {
            var marked = new BufferedInputStream(stream);
            reader(format(name, marked)).read(name, marked, sink);
        } catch (IOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    private InputFormat format(String name, InputStream marked) throws IOException {
        var known = options.format().or(() -> InputFormat.ofName(name));
        return known.isPresent() ? known.get() : ContentType.of(marked);
    }

    private ArticleReader reader(InputFormat format) {
        return Objects.requireNonNull(readers.get(format));
    }

    private void readFile(Path file, ArticleSink sink) {
        String name = file.toString();
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            if (format(name, stream) == InputFormat.JSONL && Files.isRegularFile(file)) {
                lines.readFile(name, file, sink);
            } else {
                read(name, stream, sink);
            }
        } catch (IOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    private void readFolder(Path folder, ArticleSink sink) {
        List<Path> files;
        try (var paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile)
                    .filter(file -> InputFormat.ofName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            sink.reject(unreadable(folder.toString(), e));
            return;
        }
        if (files.isEmpty()) {
            sink.reject(new Rejection(
                    folder.toString(),
                    Reason.UNREADABLE,
                    "the folder holds no file of a kind that can be read; name the files"));
        }
        files.forEach(file -> readFile(file, sink));
    }

    private static Rejection unreadable(String name, Exception cause) {
        String why = "cannot be read (%s); check the file and the disk".formatted(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            why = "no such file; check the path";
        } else if (cause instanceof AccessDeniedException) {
            why = "no permission to read it; check its access rights";
        }
        return new Rejection(name, Reason.UNREADABLE, why);
    }
}
