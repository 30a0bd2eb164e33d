package parley.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import parley.failure.BadConfiguration;

/** What the parts on disk were begun with, so that nobody goes on with another dump or other options. */
final class ReadingState {
    /** Raised with every change of what a part holds. */
    private static final String FORMAT = "1";

    private final Path folder;
    private final Path file;
    private final Properties said = new Properties();

    ReadingState(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("reading.properties");
    }

    /** Goes on with what is there, or begins if nothing is. */
    void begin(DumpHead head, DumpOptions options) throws IOException {
        if (!Files.exists(file)) {
            said.setProperty("format", FORMAT);
            said.setProperty("options", options.summary());
            said.setProperty("dump", head.key());
            save();
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            said.load(in);
        }
        if (!FORMAT.equals(said.getProperty("format")) || !options.summary().equals(said.getProperty("options"))) {
            throw madeOtherwise(folder.resolveSibling(""), said.getProperty("options"));
        }
        if (!head.beginsAs(said.getProperty("dump", "0:"))) {
            throw new BadConfiguration(
                    "%s was begun with another dump; give that one, another folder, or --fresh to begin anew"
                            .formatted(folder.resolveSibling("")));
        }
    }

    static BadConfiguration madeOtherwise(Path folder, String options) {
        return new BadConfiguration(
                "%s was made of another dump or otherwise (%s); give another folder, or --fresh to make it anew"
                        .formatted(folder, options));
    }

    boolean isComplete() {
        return Boolean.parseBoolean(said.getProperty("complete"));
    }

    /** The dump has been read to its end. */
    void complete() throws IOException {
        said.setProperty("complete", "true");
        save();
    }

    private void save() throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("unfinished.properties");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            said.store(out, "What this folder was begun with.");
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
