package parley.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import parley.failure.ArticleRejected;
import parley.failure.Rejection.Reason;
import parley.model.Article;

/** JSON Lines: one article a line. A bad line is rejected by its number, the next one is read. */
final class JsonLinesReader implements ArticleReader {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final IngestOptions options;
    private final ArticleText guards;
    private final RecordReader records;
    private final SharedUrls shared;

    JsonLinesReader(IngestOptions options, ArticleText guards, SharedUrls shared) {
        this.options = options;
        this.guards = guards;
        this.records = new RecordReader(options, guards);
        this.shared = shared;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        var lines = new LineReader(stream, options.maxBytes());
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) {
                continue;
            }
            String lineName = "%s:%d".formatted(name, line.get().number());
            try {
                sink.accept(article(lineName, line.get(), sink));
            } catch (ArticleRejected e) {
                sink.reject(e.rejection());
            }
        }
    }

    private Article article(String name, LineReader.Line line, ArticleSink sink) {
        if (line.isCut()) {
            throw ArticleText.tooLarge(name, options.maxBytes());
        }
        return records.article(name, parse(name, guards.decode(name, line.bytes())), shared, sink);
    }

    private static ObjectNode parse(String name, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw ArticleText.rejected(
                    name, Reason.BROKEN_RECORD, "the line is not valid JSON%s; mend or remove it".formatted(where));
        }
        throw ArticleText.rejected(
                name,
                Reason.BROKEN_RECORD,
                "the line is not a JSON object; write {\"id\": \"...\", \"text\": \"...\"}");
    }
}
