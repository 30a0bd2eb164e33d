package parley.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the claims of an entity, passing over all but the properties that are wanted. */
final class StatementReader {
    private final SnakReader snaks = new SnakReader();

    /** The statements by their property. The parser stands at the start of the claims' value. */
    Map<String, List<Statement>> read(JsonParser json) throws IOException {
        var claims = new HashMap<String, List<Statement>>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return claims;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (Properties.STATEMENTS.contains(property) && json.isExpectedStartArrayToken()) {
                claims.put(property, statements(json));
            } else {
                json.skipChildren();
            }
        }
        return claims;
    }

    private List<Statement> statements(JsonParser json) throws IOException {
        var statements = new ArrayList<Statement>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            statement(json, statements);
        }
        return statements;
    }

    private void statement(JsonParser json, List<Statement> statements) throws IOException {
        Snak value = Snak.ABSENT;
        String rank = "normal";
        Map<String, Snak> qualifiers = Map.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (field.equals("mainsnak") && token == JsonToken.START_OBJECT) {
                value = snaks.read(json);
            } else if (field.equals("rank") && token == JsonToken.VALUE_STRING) {
                rank = json.getText();
            } else if (field.equals("qualifiers") && token == JsonToken.START_OBJECT) {
                qualifiers = qualifiers(json, Properties.QUALIFIERS);
            } else {
                json.skipChildren();
            }
        }
        if (!rank.equals("deprecated")) {
            statements.add(new Statement(rank.equals("preferred"), value, qualifiers));
        }
    }

    private Map<String, Snak> qualifiers(JsonParser json, Set<String> wanted) throws IOException {
        var qualifiers = new HashMap<String, Snak>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (!wanted.contains(property) || !json.isExpectedStartArrayToken()) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                qualifiers.putIfAbsent(property, snaks.read(json));
            }
        }
        return qualifiers;
    }
}
