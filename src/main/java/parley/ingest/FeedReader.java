package parley.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** RSS and Atom: each entry with its content, or where it has none with its summary. Links are followed only where asked for. */
final class FeedReader implements ArticleReader {
    private final int maxBytes;
    private final RecordReader records;
    private final Optional<LinkedPages> links;

    /** @param links the pages that entries point to, where they are to be read instead */
    FeedReader(IngestOptions options, RecordReader records, Optional<LinkedPages> links) {
        this.maxBytes = 5 * options.maxBytes();
        this.records = records;
        this.links = links;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        byte[] bytes = stream.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            sink.reject(ArticleText.tooLarge(name, maxBytes).rejection());
            return;
        }
        try {
            SyndFeed feed = input().build(new StringReader(CharacterSets.decode(bytes, Optional.empty())));
            int number = 0;
            for (SyndEntry entry : feed.getEntries()) {
                readEntry("%s:%d".formatted(name, ++number), feed, entry, sink);
            }
        } catch (FeedException | IllegalArgumentException e) {
            sink.reject(new Rejection(
                    name,
                    Reason.BROKEN_RECORD,
                    "this is no RSS or Atom that can be read (%s); a DOCTYPE is not allowed in a feed"
                            .formatted(String.valueOf(e.getMessage()).replaceAll("\\s+", " "))));
        }
    }

    /** Without document types there are no entities, from inside or outside. */
    private static SyndFeedInput input() {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(true);
        return input;
    }

    private void readEntry(String name, SyndFeed feed, SyndEntry entry, ArticleSink sink) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        put(record, "html", content(entry));
        put(record, "title", entry.getTitle());
        put(record, "url", address(entry));
        put(record, "id", entry.getUri());
        put(record, "author", entry.getAuthor());
        put(record, "source", feed.getTitle());
        put(record, "date", day(entry.getPublishedDate(), entry.getUpdatedDate()));
        put(record, "dateFrom", entry.getPublishedDate() != null ? "feed published" : "feed updated");
        try {
            var linked = links.flatMap(pages -> pages.find(name, record, sink));
            if (linked.isPresent()) {
                sink.accept(linked.get());
                return;
            }
            if (!record.has("html")) {
                throw ArticleText.rejected(name, Reason.EMPTY, "the entry has neither content nor summary");
            }
            sink.accept(records.article(name, record, SharedUrls.none(), sink));
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        }
    }

    private static @Nullable String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String address(SyndEntry entry) {
        String link = entry.getLink();
        return link != null && link.strip().matches("(?i)https?://\\S+") ? link.strip() : null;
    }

    private static @Nullable String day(@Nullable Date published, @Nullable Date updated) {
        Date date = published != null ? published : updated;
        return date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static void put(ObjectNode record, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            record.put(field, value.strip());
        }
    }
}
