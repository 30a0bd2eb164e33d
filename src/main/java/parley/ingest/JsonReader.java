package parley.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** JSON: an array of articles, or one or more objects; ninjs among them. One article is held at a time. */
final class JsonReader implements ArticleReader {
    private static final int DEEPEST = 200;

    private final RecordReader records;
    private final ObjectMapper mapper;
    private final long maxBytes;

    JsonReader(IngestOptions options, RecordReader records) {
        this.records = records;
        this.maxBytes = 5L * options.maxBytes();
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength((int) Math.min(Integer.MAX_VALUE, maxBytes))
                        .build())
                .build();
        this.mapper = new ObjectMapper(factory);
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        int number = 0;
        try (JsonParser parser = mapper.getFactory().createParser(stream)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number++;
                    readArticle("%s:%d".formatted(name, number), parser, sink);
                } else if (token.isScalarValue()) {
                    sink.reject(new Rejection(
                            "%s:%d".formatted(name, ++number),
                            Reason.BROKEN_RECORD,
                            "this is no JSON object; remove it"));
                }
            }
        } catch (JsonProcessingException e) {
            sink.reject(new Rejection(
                    "%s:%d".formatted(name, number + 1),
                    Reason.BROKEN_RECORD,
                    "from here on it is no valid JSON%s; what stood before was read".formatted(where(e))));
        }
    }

    private void readArticle(String name, JsonParser parser, ArticleSink sink) throws IOException {
        try (var buffer = new TokenBuffer(parser)) {
            long begin = parser.currentLocation().getByteOffset();
            boolean isTooLarge = false;
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                if (token == null) {
                    throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "end");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                isTooLarge |= parser.currentLocation().getByteOffset() - begin > maxBytes;
                if (!isTooLarge) {
                    buffer.copyCurrentEvent(parser);
                }
            } while (depth > 0 && (parser.nextToken() != null || depth > 0));
            if (isTooLarge) {
                throw ArticleText.tooLarge(name, (int) maxBytes);
            }
            ObjectNode record = mapper.readTree(buffer.asParser());
            sink.accept(records.article(name, record, SharedUrls.none(), sink));
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        }
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
}
