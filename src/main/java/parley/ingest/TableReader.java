package parley.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** Tables: the first row names the fields, each other row is an article. */
final class TableReader implements ArticleReader {
    private static final int LOOK_AHEAD = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final char separator;
    private final IngestOptions options;
    private final RecordReader records;

    TableReader(char separator, IngestOptions options, RecordReader records) {
        this.separator = separator;
        this.options = options;
        this.records = records;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        var marked = new BufferedInputStream(stream, LOOK_AHEAD);
        var builder = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .maxBufferSize(Math.max(1 << 16, 2 * options.maxBytes()));
        try (var rows = builder.ofNamedCsvRecord(marked, charset(marked))) {
            for (NamedCsvRecord row : rows) {
                read("%s:%d".formatted(name, row.getStartingLineNumber()), row, sink);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            sink.reject(new Rejection(
                    name,
                    Reason.BROKEN_RECORD,
                    "from some line on it is no table (%s), perhaps a quotation mark is not closed; what stood before was read"
                            .formatted(cause(e))));
        }
    }

    private void read(String name, NamedCsvRecord row, ArticleSink sink) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        row.getFieldsAsMap().forEach((field, value) -> {
            if (!value.isBlank()) {
                record.put(field.strip(), value);
            }
        });
        try {
            sink.accept(records.article(name, record, SharedUrls.none(), sink));
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        }
    }

    private static String cause(RuntimeException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return String.valueOf(message).replaceAll("\\s+", " ");
    }

    /** By the first bytes; the last three may be the begin of a character. */
    private static Charset charset(InputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] start = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        String text = new String(start, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD');
        return broken < 0 || broken >= text.length() - 3 ? StandardCharsets.UTF_8 : WINDOWS;
    }
}
