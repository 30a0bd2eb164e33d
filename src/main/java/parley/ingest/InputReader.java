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
import java.util.OptionalLong;
import java.util.regex.PatternSyntaxException;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** The door of this package: reads a file, the articles of a folder, or a stream, in whichever format it is. */
public final class InputReader {
    private final IngestOptions options;
    private final Map<InputFormat, ArticleReader> readers = new EnumMap<>(InputFormat.class);
    private final JsonLinesInput lines;
    private final ReadShare share = new ReadShare();

    public InputReader(IngestOptions options) {
        this.options = options;
        var english = EnglishGuard.standard();
        var guards = new ArticleText(options, english);
        this.lines = new JsonLinesInput(options, guards);
        var pages = new HtmlReader(options, guards, english);
        var records = new RecordReader(options, guards);
        readers.put(InputFormat.TEXT, new TextReader(options, guards));
        readers.put(InputFormat.HTML, pages);
        readers.put(
                InputFormat.FEED,
                new FeedReader(options, records, options.follow().map(follow -> new LinkedPages(follow, pages))));
        readers.put(InputFormat.JSONL, lines);
        readers.put(InputFormat.JSON, new JsonReader(options, records));
        readers.put(InputFormat.CSV, new TableReader(',', options, records));
        readers.put(InputFormat.TSV, new TableReader('\t', options, records));
        readers.put(InputFormat.NEWSML, new NewsXmlReader(options, records));
        readers.put(InputFormat.WARC, new WarcReader(pages));
        for (InputFormat archive : List.of(InputFormat.TAR, InputFormat.ZIP, InputFormat.GZIP)) {
            readers.put(archive, new ArchiveReader(archive, this::read));
        }
    }

    /** Reads a file or folder by its name, or all files that fit a pattern with * or ?. */
    public void read(String name, ArticleSink sink) {
        try {
            if (Globs.isPattern(name)) {
                readAll(name, Globs.find(name), "no file fits this pattern; check it", sink);
            } else {
                read(Path.of(name), sink);
            }
        } catch (InvalidPathException | PatternSyntaxException e) {
            sink.reject(new Rejection(name, Reason.UNREADABLE, "this is no file name; check the path"));
        } catch (IOException | UncheckedIOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    /**
     * Reads a file, or all files of a known kind below a folder in the order of their names. What cannot be opened
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
            var remedy = Documents.findRemedy(name, marked);
            if (remedy.isPresent() && options.format().isEmpty()) {
                sink.reject(new Rejection(name, Reason.BINARY, remedy.get()));
                return;
            }
            reader(format(name, marked)).read(name, marked, sink);
        } catch (IOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    /** What the user says, but archives are unpacked first; else what the name says, else the first bytes. */
    private InputFormat format(String name, InputStream marked) throws IOException {
        var named = InputFormat.ofName(name);
        InputFormat seen = named.isPresent() ? named.get() : ContentType.of(marked);
        boolean isUnpacked = name.contains(Nested.INSIDE);
        return options.format()
                .filter(asked -> !seen.isArchive() || asked == InputFormat.WARC)
                .filter(asked -> !asked.isArchive())
                .or(() -> options.format().filter(asked -> !isUnpacked && asked.isArchive()))
                .orElse(seen);
    }

    /** How many bytes of files are read so far; to be asked by the thread that reads. */
    public long bytesRead() {
        return share.bytes();
    }

    /** The bytes of all files that these names stand for; empty where something else is among them, such as a pipe. */
    public static OptionalLong bytesOf(List<String> names) {
        long sum = 0;
        for (String name : names) {
            try {
                for (Path file : files(name)) {
                    sum += Files.size(file);
                }
            } catch (IOException | UncheckedIOException | InvalidPathException | PatternSyntaxException e) {
                return OptionalLong.empty();
            }
        }
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static List<Path> files(String name) throws IOException {
        if (Globs.isPattern(name)) {
            return Globs.find(name);
        }
        Path path = Path.of(name);
        return Files.isDirectory(path) ? known(path) : List.of(path);
    }

    private static List<Path> known(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> InputFormat.isKnown(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    private ArticleReader reader(InputFormat format) {
        return Objects.requireNonNull(readers.get(format));
    }

    private void readFile(Path file, ArticleSink sink) {
        String name = file.toString();
        try (var stream = share.open(file)) {
            if (format(name, stream) == InputFormat.JSONL && Files.isRegularFile(file)) {
                lines.readFile(name, file, stream, sink);
            } else {
                read(name, stream, sink);
            }
        } catch (IOException e) {
            sink.reject(unreadable(name, e));
        }
    }

    private void readFolder(Path folder, ArticleSink sink) {
        try {
            readAll(
                    folder.toString(),
                    known(folder),
                    "the folder holds no file of a kind that can be read; name the files",
                    sink);
        } catch (IOException | UncheckedIOException e) {
            sink.reject(unreadable(folder.toString(), e));
        }
    }

    private void readAll(String name, List<Path> files, String ifNone, ArticleSink sink) {
        if (files.isEmpty()) {
            sink.reject(new Rejection(name, Reason.UNREADABLE, ifNone));
        }
        files.forEach(file -> read(file, sink));
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
