package parley.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one entity of a dump, as far as it is needed, without building a tree of it; for one thread. */
final class EntityReader {
    /** An entity, or what it redirects to. */
    record Entity(DumpItem item, String modified) {}

    private final JsonFactory factory = new JsonFactory();
    private final StatementReader statements = new StatementReader();
    private final List<String> languages;
    private final NameCleaner cleaner;

    EntityReader(List<String> languages, NameCleaner cleaner) {
        this.languages = languages;
        this.cleaner = cleaner;
    }

    /**
     * The item in a line; its id is 0 if the line holds another kind of entity.
     *
     * @throws IOException if the line is no entity in JSON
     */
    Entity read(byte[] line, int length) throws IOException {
        try (JsonParser json = factory.createParser(line, 0, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "no JSON object");
            }
            var fields = new Fields(new ItemTexts(languages, cleaner));
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                field(json, fields);
            }
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more than one JSON object");
            }
            return fields.entity(json);
        }
    }

    private void field(JsonParser json, Fields fields) throws IOException {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        switch (name) {
            case "type" -> fields.type = json.getValueAsString("");
            case "id", "entity" -> fields.id = json.getValueAsString("");
            case "redirect" -> fields.redirect = json.getValueAsString("");
            case "modified" -> fields.modified = json.getValueAsString("");
            case "labels" -> fields.texts.labels(json);
            case "descriptions" -> fields.texts.descriptions(json);
            case "aliases" -> fields.texts.aliases(json);
            case "sitelinks" -> fields.texts.sitelinks(json);
            case "claims" -> fields.claims = statements.read(json);
            case "redirects" -> mergedFrom(json, fields.mergedFrom);
            default -> {}
        }
        if (token.isStructStart() && json.currentToken() == token) {
            json.skipChildren();
        }
    }

    /** {@code {"from": "Q1", "to": "Q2"}}, one or a list, as the entity service of Wikidata answers. */
    private static void mergedFrom(JsonParser json, List<Integer> numbers) throws IOException {
        if (!json.currentToken().isStructStart()) {
            return;
        }
        int depth = 1;
        String field = "";
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                return;
            } else if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME) {
                field = json.currentName();
            } else if (!field.equals("to") && ItemNumber.parse(json.getText()) > 0) {
                numbers.add(ItemNumber.parse(json.getText()));
            }
        }
    }

    /** The fields of an entity, which come in any order. */
    private static final class Fields {
        private final ItemTexts texts;
        private final List<Integer> mergedFrom = new ArrayList<>();
        private String type = "";
        private String id = "";
        private String redirect = "";
        private String modified = "";
        private Map<String, List<Statement>> claims = Map.of();

        Fields(ItemTexts texts) {
            this.texts = texts;
        }

        Entity entity(JsonParser json) throws IOException {
            if (id.isEmpty()) {
                throw new JsonParseException(json, "an object without \"id\"");
            }
            int number = ItemNumber.parse(id);
            int target = ItemNumber.parse(redirect);
            if (number == 0 || !type.isEmpty() && !type.equals("item")) {
                return new Entity(DumpItem.redirect(0, 0), modified);
            }
            if (target > 0) {
                return new Entity(DumpItem.redirect(number, target), modified);
            }
            var facts = new ItemStatements(claims);
            var item = new DumpItem(
                    number,
                    0,
                    mergedFrom.stream().filter(old -> old != number).toList(),
                    texts.texts(facts.adjectives(texts.languages())),
                    facts.relations(),
                    facts.point(),
                    facts.held(),
                    texts.sitelinkCount(),
                    facts.time());
            return new Entity(item, modified);
        }
    }
}
