package parley.map;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.lib.Sink;

/** Sorts any number of lines: what is too much for memory goes to temporary files until {@link #close}. */
public final class SortedLines implements AutoCloseable {
    private static final long CHARACTERS_IN_MEMORY = 32L << 20;

    private final SortedDataBag<String> lines;

    public SortedLines() {
        this(CHARACTERS_IN_MEMORY);
    }

    SortedLines(long charactersInMemory) {
        lines = new SortedDataBag<>(new Measured(charactersInMemory), new InFiles(), Comparator.naturalOrder());
    }

    /** @param line without a line break */
    public void add(String line) {
        lines.add(line);
    }

    /** All of them, in order; nothing may be added any more. */
    public Iterator<String> sorted() {
        return lines.iterator();
    }

    @Override
    public void close() {
        lines.close();
    }

    /** Counts characters: lines differ too much in length to be counted themselves. */
    private static final class Measured implements ThresholdPolicy<String> {
        private static final int COST_OF_A_LINE = 64;

        private final long most;
        private long held;

        private Measured(long most) {
            this.most = most;
        }

        @Override
        public void increment(String line) {
            held += line.length() + COST_OF_A_LINE;
        }

        @Override
        public boolean isThresholdExceeded() {
            return held >= most;
        }

        @Override
        public void reset() {
            held = 0;
        }
    }

    private static final class InFiles implements SerializationFactory<String> {
        @Override
        public Sink<String> createSerializer(OutputStream out) {
            return new LineSink(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .iterator();
        }
    }

    private record LineSink(Writer writer) implements Sink<String> {
        @Override
        public void send(String line) {
            try {
                writer.write(line);
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
