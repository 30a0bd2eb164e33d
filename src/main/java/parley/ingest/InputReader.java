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
import java.util.List;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** The door of this package: reads a file, the articles of a folder, or a stream, in whichever format it is. */
public final class InputReader {
    private final IngestOptions options;
    private final ArticleReader texts;
    private final ArticleReader jsonLines;

    public InputReader(IngestOptions options) {
        var guards = new ArticleText(options, EnglishGuard.standard());
        this.options = options;
        this.texts = new TextReader(options, guards);
        this.jsonLines = new JsonLinesReader(options, guards);
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
            var known = options.format().or(() -> InputFormat.ofName(name));
            var format = known.isPresent() ? known.get() : InputFormat.ofContent(marked);
            reader(format).read(name, marked, sink);
        } catch (IOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    private ArticleReader reader(InputFormat format) {
        return format == InputFormat.JSONL ? jsonLines : texts;
    }

    private void readFile(Path file, ArticleSink sink) {
        try (var stream = Files.newInputStream(file)) {
            read(file.toString(), stream, sink);
        } catch (IOException e) {
            sink.reject(unreadable(file.toString(), e));
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
                    folder.toString(), Reason.UNREADABLE, "the folder holds no .txt or .jsonl file; name the files"));
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
