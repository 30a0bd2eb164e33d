package parley.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import parley.ingest.ArticleSink;
import parley.ingest.InputReader;

/**
 * What a run reads, in this order.
 *
 * @param names files and folders; {@link #STANDARD_INPUT} is the stream
 */
public record Inputs(List<String> names, InputStream standardInput) implements ArticleSource {
    public static final String STANDARD_INPUT = "-";

    public Inputs {
        names = List.copyOf(names);
    }

    /** Reads one after the other. */
    @Override
    public void read(InputReader reader, ArticleSink sink) {
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                reader.read(name, standardInput, sink);
            } else {
                reader.read(name, sink);
            }
        }
    }

    @Override
    public OptionalLong bytes() {
        return names.contains(STANDARD_INPUT) ? OptionalLong.empty() : InputReader.bytesOf(names);
    }

    public static Inputs of(List<String> names) {
        return new Inputs(names, InputStream.nullInputStream());
    }
}
