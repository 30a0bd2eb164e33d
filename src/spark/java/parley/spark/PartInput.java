package parley.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import parley.failure.UnreadableInput;
import parley.ingest.ArticleSink;
import parley.ingest.InputFormat;
import parley.ingest.InputReader;
import parley.pipeline.ArticleSource;
import parley.spark.Listing.Input;

/**
 * One file of a part. What is broken in the file itself is rejected as everywhere; a file system that fails makes the
 * task fail, so that Spark tries again.
 */
record PartInput(Input input, Configuration hadoop) implements ArticleSource {
    @Override
    public void read(InputReader reader, ArticleSink sink) {
        try (var stream = new Watched(open())) {
            reader.read(input.path(), stream, sink);
            if (stream.failure != null) {
                throw new UncheckedIOException(input.path(), stream.failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(input.path(), e);
        }
    }

    /** What the file is where its name does not say it to the readers. */
    Optional<InputFormat> format() {
        return Optional.of(InputFormat.JSONL).filter(lines -> ParquetRows.isParquet(input.path()));
    }

    private InputStream open() throws IOException {
        Path path = new Path(input.path());
        FileSystem files = path.getFileSystem(hadoop);
        if (files.getFileStatus(path).getLen() != input.bytes()) {
            throw new UnreadableInput(
                    "%s has changed since the job listed it; begin again in another folder".formatted(input.path()));
        }
        return ParquetRows.isParquet(input.path()) ? new ParquetRows(input.path(), hadoop) : files.open(path);
    }

    /** Remembers that the file system failed, which the readers take for a broken file. */
    private static final class Watched extends FilterInputStream {
        private @Nullable IOException failure;

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
