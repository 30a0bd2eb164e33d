package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import parley.failure.UnreadableInput;

/** The door of this package: reads a file, the articles of a folder, or a stream, in whichever format it is. */
public final class InputReader {
    private final IngestOptions options;
    private final ArticleReader texts;
    private final ArticleReader jsonLines;

    public InputReader(IngestOptions options) {
        var guards = new ArticleText(EnglishGuard.standard());
        this.options = options;
        this.texts = new TextReader(options, guards);
        this.jsonLines = new JsonLinesReader(options, guards);
    }

    /**
     * Reads a file, or all text and JSON Lines files below a folder in the order of their names.
     *
     * @throws UnreadableInput if it cannot be opened or read to its end; what was read before has reached the sink
     */
    public void read(Path path, ArticleSink sink) {
        if (Files.isDirectory(path)) {
            files(path).forEach(file -> readFile(file, sink));
        } else {
            readFile(path, sink);
        }
    }

    /** @throws UnreadableInput if the stream cannot be read to its end */
    public void read(String name, InputStream stream, ArticleSink sink) {
        try {
            var marked = new BufferedInputStream(stream);
            var known = options.format().or(() -> InputFormat.ofName(name));
            var format = known.isPresent() ? known.get() : InputFormat.ofContent(marked);
            reader(format).read(name, marked, sink);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private ArticleReader reader(InputFormat format) {
        return format == InputFormat.JSONL ? jsonLines : texts;
    }

    private void readFile(Path file, ArticleSink sink) {
        try (var stream = Files.newInputStream(file)) {
            read(file.toString(), stream, sink);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> files;
        try (var paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile)
                    .filter(file -> InputFormat.ofName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
        if (files.isEmpty()) {
            throw new UnreadableInput("%s: the folder holds no .txt or .jsonl file; name the files".formatted(folder));
        }
        return files;
    }

    private static UnreadableInput unreadable(String name, IOException cause) {
        String why = "cannot be read (%s); check the file and the disk".formatted(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            why = "no such file; check the path";
        } else if (cause instanceof AccessDeniedException) {
            why = "no permission to read it; check its access rights";
        }
        return new UnreadableInput("%s: %s".formatted(name, why), cause);
    }
}
