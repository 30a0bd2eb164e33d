package parley.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.ingest.html.DayParser;

/** NewsML-G2 and NITF, read leniently: known elements wherever they stand, no DTD, no entity from outside. */
final class NewsXmlReader implements ArticleReader {
    private static final Set<String> ITEMS = Set.of("newsItem", "nitf");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "hl2", "li", "td", "h1", "h2", "h3", "h4", "block", "div");
    private static final Set<String> BODIES = Set.of("body.content", "body", "inlineData");

    /** Elements whose text is a field, by their name and that of the element around them or "*". */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("headline", "title"),
            Map.entry("hl1", "title"),
            Map.entry("title", "headTitle"),
            Map.entry("byline", "author"),
            Map.entry("by", "author"),
            Map.entry("distributor", "source"),
            Map.entry("contentCreated", "created"),
            Map.entry("versionCreated", "version"));

    private final int maxBytes;
    private final RecordReader records;

    NewsXmlReader(IngestOptions options, RecordReader records) {
        this.maxBytes = options.maxBytes();
        this.records = records;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        int number = 0;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(CharacterSets.reader(stream));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && ITEMS.contains(xml.getLocalName())) {
                    number++;
                    readItem("%s:%d".formatted(name, number), xml, sink);
                }
            }
            if (number == 0) {
                sink.reject(
                        new Rejection(name, Reason.BROKEN_RECORD, "it holds no newsItem and no nitf; name its format"));
            }
        } catch (XMLStreamException e) {
            sink.reject(new Rejection(
                    "%s:%d".formatted(name, number),
                    Reason.BROKEN_RECORD,
                    "this is no well-formed XML (line %d); what stood before was read"
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber())));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void readItem(String name, XMLStreamReader xml, ArticleSink sink) throws XMLStreamException {
        var item = new Item(xml);
        while (xml.hasNext() && !item.isDone()) {
            item.take(xml);
        }
        try {
            if (item.body.length() > maxBytes) {
                throw ArticleText.tooLarge(name, maxBytes);
            }
            sink.accept(records.article(name, item.record(), SharedUrls.none(), sink));
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        }
    }

    /** One article while it is read. A nitf inside a newsItem belongs to it. */
    private final class Item {
        private final ObjectNode record = JsonNodeFactory.instance.objectNode();
        private final StringBuilder body = new StringBuilder();
        private final StringBuilder field = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();
        private int inBody;

        Item(XMLStreamReader xml) {
            open.push(xml.getLocalName());
            attribute(xml, "guid").ifPresent(id -> record.put("id", id));
        }

        boolean isDone() {
            return open.isEmpty();
        }

        void take(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml.getText());
                default -> {
                    // Comments, instructions and references to entities say nothing.
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            String element = xml.getLocalName();
            open.push(element);
            field.setLength(0);
            inBody += BODIES.contains(element) ? 1 : 0;
            if (PARAGRAPHS.contains(element)) {
                paragraph();
            }
            switch (element) {
                case "date.issue" -> attribute(xml, "norm").ifPresent(day -> record.put("issued", day));
                case "doc-id" -> attribute(xml, "id-string").ifPresent(id -> record.put("id", id));
                case "provider" -> attribute(xml, "literal").ifPresent(source -> record.put("source", source));
                default -> {
                    // The element's text or its children may tell something.
                }
            }
        }

        private void end(String element) {
            open.pop();
            inBody -= BODIES.contains(element) ? 1 : 0;
            if (PARAGRAPHS.contains(element)) {
                paragraph();
            }
            String known = FIELDS.get(element);
            String words = field.toString().replaceAll("\\s+", " ").strip();
            if (known != null && !words.isEmpty() && !record.has(known)) {
                record.put(known, known.equals("author") ? words.replaceFirst("(?i)^by\\s+", "") : words);
            }
            if (!FIELDS.containsKey(element) && open.peek() != null && !FIELDS.containsKey(open.peek())) {
                field.setLength(0);
            }
        }

        private void words(String text) {
            if (inBody > 0 && open.stream().limit(8).noneMatch(FIELDS::containsKey) && body.length() <= maxBytes) {
                body.append(text);
            }
            if (field.length() < 2000) {
                field.append(text, 0, Math.min(text.length(), 2000));
            }
        }

        private void paragraph() {
            if (inBody > 0 && !body.isEmpty()) {
                body.append("\n\n");
            }
        }

        ObjectNode record() {
            String text = body.toString()
                    .replaceAll("[ \\t\\x0B\\f\\r]*\\n[ \\t\\x0B\\f\\r]*\\n\\s*", "\u0000")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ?\u0000 ?", "\n\n")
                    .strip();
            record.put("text", text);
            if (!record.has("title") && record.has("headTitle")) {
                record.put("title", record.get("headTitle").asText());
            }
            for (String date : new String[] {"version", "created", "issued"}) {
                Optional.ofNullable(record.get(date))
                        .flatMap(value -> DayParser.find(value.asText()))
                        .ifPresent(day -> {
                            record.put("date", day.toString());
                            record.put(
                                    "dateFrom",
                                    date.equals("issued")
                                            ? "date.issue"
                                            : date.equals("created") ? "contentCreated" : "versionCreated");
                        });
            }
            return record;
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
