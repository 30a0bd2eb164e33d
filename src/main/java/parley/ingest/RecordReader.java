package parley.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.failure.Rejection.Reason;
import parley.ingest.html.WebPageReader;
import parley.model.Article;

/** Makes an article of a record of named fields, in whichever format it was written. */
final class RecordReader {
    private final IngestOptions options;
    private final ArticleText guards;
    private final FieldNames names;
    private final WebPageReader pages = new WebPageReader();

    RecordReader(IngestOptions options, ArticleText guards) {
        this.options = options;
        this.guards = guards;
        this.names = new FieldNames(options.fields());
    }

    /** @param shared the addresses that do not name an item alone */
    Article article(String name, ObjectNode record, SharedUrls shared, ArticleSink sink) {
        ObjectNode known = names.known(record);
        var metadata = new RecordMetadata(name, options, shared, sink::remark).read(known);
        return guards.article(name, text(name, known), metadata, sink);
    }

    private String text(String name, JsonNode known) {
        if (known.path("text").isTextual()) {
            return known.path("text").asText();
        }
        if (known.path("html").isTextual()) {
            return pages.fragment(known.path("html").asText());
        }
        throw ArticleText.rejected(
                name,
                Reason.BROKEN_RECORD,
                "the record has no \"text\"; write one, or say which field holds it: --field text=NAME");
    }
}
