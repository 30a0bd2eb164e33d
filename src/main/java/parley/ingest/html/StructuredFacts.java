package parley.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD with the words of schema.org. A broken block is passed over. */
final class StructuredFacts {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build()
            .readerFor(JsonNode.class);

    /** Graphs nest a page, its article and their makers; nobody means more levels than this. */
    private static final int DEPTH = 6;

    private static final int NODES = 500;

    private final List<JsonNode> articles;

    private StructuredFacts(List<JsonNode> articles) {
        this.articles = articles;
    }

    static StructuredFacts of(Document page) {
        var articles = new ArrayList<JsonNode>();
        var others = new ArrayList<JsonNode>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(node -> collect(node, 0, articles, others));
        }
        articles.addAll(others);
        return new StructuredFacts(articles);
    }

    /** The text of the first article, or else page, that has the property: itself, or its name, address or id. */
    Optional<String> find(String property) {
        return list(property).findFirst();
    }

    Stream<String> list(String property) {
        return articles.stream()
                .map(article -> values(article.path(property)).toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<String> values(JsonNode value) {
        if (value.isArray()) {
            return Stream.of(value).flatMap(array -> {
                var all = new ArrayList<JsonNode>();
                array.forEach(all::add);
                return all.stream().limit(NODES).filter(item -> !item.isArray()).flatMap(StructuredFacts::values);
            });
        }
        if (value.isObject()) {
            return Stream.of("name", "@id", "url")
                    .map(value::path)
                    .flatMap(StructuredFacts::values)
                    .limit(1);
        }
        return value.isTextual() || value.isNumber()
                ? Stream.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Stream.empty();
    }

    private static Optional<JsonNode> parse(String json) {
        String content = json.strip();
        if (content.startsWith("<!--") || content.startsWith("//<![CDATA[")) {
            content = content.substring(content.indexOf('\n') + 1);
        }
        try {
            return Optional.ofNullable(JSON.readTree(content));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> articles, List<JsonNode> others) {
        if (depth > DEPTH || articles.size() + others.size() > NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1, articles, others));
        } else if (node.isObject()) {
            String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
            if (type.contains("article") || type.contains("posting") || type.contains("report\"")) {
                articles.add(node);
            } else if (type.contains("webpage")) {
                others.add(node);
            }
            collect(node.path("@graph"), depth + 1, articles, others);
            collect(node.path("mainEntity"), depth + 1, articles, others);
        }
    }
}
