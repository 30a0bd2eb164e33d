package parley.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.failure.UnreadableInput;

/**
 * An object of a JSON line, read leniently: a field that lacks is empty.
 *
 * @param where the file and line, for messages
 */
record Entry(String where, JsonNode node) {
    boolean has(String field) {
        return node.has(field);
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    Optional<String> text(String field) {
        return Optional.of(node.path(field))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    String word(String field) {
        return text(field).orElse("");
    }

    Optional<Entry> object(String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isObject).map(value -> new Entry(where, value));
    }

    /** The objects of a list. */
    List<Entry> list(String field) {
        List<Entry> entries = new ArrayList<>();
        node.path(field).forEach(value -> entries.add(new Entry(where, value)));
        return entries;
    }

    /** The texts of a list, be they plain or in a field of objects. */
    List<String> texts(String list, String field) {
        return list(list).stream()
                .map(item -> item.node.isTextual() ? item.node.asText() : item.word(field))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The characters from "start" to "end", empty where the gold has no place in the text. */
    Optional<Range> range() {
        JsonNode start = node.path("start");
        JsonNode end = node.path("end");
        return start.isNull() || start.isMissingNode() ? Optional.empty() : Optional.of(range(start, end));
    }

    /** The characters between the two numbers of a list. */
    Range rangeOfPair() {
        return range(node.path(0), node.path(1));
    }

    private Range range(JsonNode start, JsonNode end) {
        if (!start.isInt() || !end.isInt()) {
            throw new UnreadableInput("%s: \"start\" and \"end\" must be numbers of characters".formatted(where));
        }
        return new Range(start.asInt(), end.asInt());
    }

    String id() {
        return text("id").orElseThrow(() -> missing("id"));
    }

    UnreadableInput missing(String field) {
        return new UnreadableInput("%s: there is no \"%s\"; see the fields in docs/commands/eval.md"
                .formatted(where, Objects.requireNonNull(field)));
    }
}
