package parley.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder that a job writes, on any file system that Hadoop knows. A file is there only when it is complete. */
final class JobFolder {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final FileSystem files;

    JobFolder(String folder, Configuration hadoop) {
        this.folder = new Path(folder);
        try {
            this.files = this.folder.getFileSystem(hadoop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String listing() {
        return "listing.json";
    }

    static String articles(int part) {
        return "articles/part-%05d.nq.gz".formatted(part);
    }

    static String rejected(int part) {
        return "rejected/part-%05d.jsonl.gz".formatted(part);
    }

    static String addresses(int part) {
        return "parts/part-%05d.articles.gz".formatted(part);
    }

    /** Written last: with it a part is finished. */
    static String finished(int part) {
        return "parts/part-%05d.json".formatted(part);
    }

    static String knowledge(int part) {
        return "knowledge/part-%05d.nt.gz".formatted(part);
    }

    String path(String name) {
        return new Path(folder, name).toString();
    }

    boolean has(String name) {
        try {
            return files.exists(new Path(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream read(String name) throws IOException {
        InputStream stream = files.open(new Path(folder, name), BUFFER);
        return name.endsWith(".gz") ? new GZIPInputStream(stream, BUFFER) : stream;
    }

    String text(String name) {
        try (InputStream stream = read(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Two attempts of a task at the same file do not meet: each writes its own, and the last one stays. */
    void write(String name, Content content) {
        Path file = new Path(folder, name);
        Path unfinished = new Path(folder, "unfinished/" + UUID.randomUUID());
        try {
            files.mkdirs(file.getParent());
            try (OutputStream out = files.create(unfinished)) {
                if (name.endsWith(".gz")) {
                    var gzip = new GZIPOutputStream(out, BUFFER);
                    content.writeTo(gzip);
                    gzip.finish();
                } else {
                    content.writeTo(out);
                }
            }
            files.delete(file, false);
            if (!files.rename(unfinished, file)) {
                throw new IOException("%s cannot be renamed to %s".formatted(unfinished, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeText(String name, String text) {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void delete(String name) {
        try {
            files.delete(new Path(folder, name), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
