package parley.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a record the fields that articles have, under the names that the user gives or that are common. */
final class FieldNames {
    private static final Map<String, List<String>> COMMON = Map.of(
            "text", List.of("body", "content", "articleBody", "body_text", "maintext"),
            "html", List.of("body_html", "body_xhtml", "bodyhtml", "content_html"),
            "title", List.of("headline"),
            "date",
                    List.of(
                            "published",
                            "datePublished",
                            "date_published",
                            "date_publish",
                            "pubDate",
                            "publishedAt",
                            "versioncreated"),
            "url", List.of("link"),
            "author", List.of("authors", "byline", "creator"),
            "source", List.of("provider", "copyrightholder"),
            "id", List.of("guid", "uri"));
    private static final List<String> DATES = List.of("doc_date", "dct");

    private final Map<String, String> given;

    FieldNames(Map<String, String> given) {
        this.given = given;
    }

    /** The record with the names that the readers know; what it has under these names already stays. */
    ObjectNode known(ObjectNode object) {
        var known = object.deepCopy();
        given.forEach((name, theirs) -> find(object, theirs).ifPresent(value -> known.set(name, value)));
        COMMON.forEach((name, others) -> {
            boolean hasOne =
                    has(known, name) || name.equals("date") && DATES.stream().anyMatch(other -> has(known, other));
            if (!hasOne) {
                others.stream()
                        .flatMap(other -> find(object, other).stream())
                        .findFirst()
                        .ifPresent(value -> known.set(name, value));
            }
        });
        return known;
    }

    private static boolean has(JsonNode object, String name) {
        return object.hasNonNull(name);
    }

    /** A field, or one inside another: "a.b". */
    private static Optional<JsonNode> find(ObjectNode object, String name) {
        if (object.hasNonNull(name)) {
            return Optional.of(object.get(name));
        }
        JsonNode value = object;
        for (String part : Stream.of(name.split("\\.")).toList()) {
            value = value.path(part);
        }
        return value.isValueNode() || value.isArray()
                ? Optional.of(value).filter(node -> !node.isNull())
                : Optional.empty();
    }
}
