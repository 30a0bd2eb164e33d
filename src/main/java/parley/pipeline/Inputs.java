package parley.pipeline;

import java.io.InputStream;
import java.util.List;

/**
 * What a run reads, in this order.
 *
 * @param names files and folders; {@link #STANDARD_INPUT} is the stream
 */
public record Inputs(List<String> names, InputStream standardInput) {
    public static final String STANDARD_INPUT = "-";

    public Inputs {
        names = List.copyOf(names);
    }

    public static Inputs of(List<String> names) {
        return new Inputs(names, InputStream.nullInputStream());
    }
}
