package parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;

/** Where a result goes: the standard output, or a file that appears only when it is complete. */
final class OutputFile {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final @Nullable Path file;
    private final boolean compress;

    /** Gzipped, if the name ends so. */
    OutputFile(Terminal terminal, @Nullable String name) {
        this(terminal, name, name != null && name.endsWith(".gz"));
    }

    /** @param compress whether the result is gzipped */
    OutputFile(Terminal terminal, @Nullable String name, boolean compress) {
        this.compress = compress;
        this.terminal = terminal;
        this.file = name == null || name.equals(STANDARD_OUTPUT) ? null : Path.of(name);
    }

    /** What writes a result. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws BadConfiguration if the file cannot be written; whatever stood there before still stands */
    void write(Content content) {
        try {
            if (file == null) {
                write(content, terminal.out());
                terminal.out().flush();
            } else {
                writeFile(file.toAbsolutePath(), content);
            }
        } catch (UncheckedIOException e) {
            throw unwritable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private BadConfiguration unwritable(IOException fault) {
        String reason = fault.getMessage();
        if (fault instanceof NoSuchFileException) {
            reason = "there is no such folder";
        } else if (fault instanceof FileSystemException inFolder && inFolder.getReason() != null) {
            reason = inFolder.getReason();
        }
        return new BadConfiguration("%s: cannot be written (%s); give another file".formatted(file, reason), fault);
    }

    private void write(Content content, OutputStream out) throws IOException {
        if (!compress) {
            content.writeTo(out);
            return;
        }
        var compressed = new GZIPOutputStream(out, 1 << 16);
        content.writeTo(compressed);
        compressed.finish();
    }

    private void writeFile(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                write(content, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
