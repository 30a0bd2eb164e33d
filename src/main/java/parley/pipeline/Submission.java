package parley.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.ingest.IngestOptions;
import parley.ingest.InputFormat;

/**
 * What somebody hands in to be read at once.
 *
 * @param content a text, a web page, or records in JSON
 * @param encoding gives the bytes back from which the content was read
 * @param address where it was published
 * @param published the day from which relative dates count
 */
public record Submission(
        String content, Charset encoding, InputFormat format, Optional<String> address, Optional<LocalDate> published) {

    /** A text that is handed in without an address. */
    public static Submission text(String text, Optional<LocalDate> published) {
        return new Submission(text, StandardCharsets.UTF_8, InputFormat.TEXT, Optional.empty(), published);
    }

    Inputs inputs() {
        return new Inputs(List.of(Inputs.STANDARD_INPUT), new ByteArrayInputStream(content.getBytes(encoding)));
    }

    PipelineOptions options() {
        IngestOptions all = IngestOptions.DEFAULT;
        var ingest = new IngestOptions(
                Optional.of(format), published, address, all.identity(), all.fields(), all.maxBytes());
        return new PipelineOptions(ingest, Depth.MEETINGS, 1);
    }
}
