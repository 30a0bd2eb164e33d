package parley.map;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import parley.resource.Resource;
import parley.vocab.Parley;

/** The context that the ontology publishes: which key stands for which property, and what its values are. */
final class JsonLdContext {
    private static final String RESOURCE = "/parley/ontology/context.jsonld";
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

    private final String text;
    private final Map<String, String> iriOfPrefix = new HashMap<>();
    private final Map<String, String> prefixOf = new HashMap<>();
    private final Map<String, String> termOf = new HashMap<>();
    private final Map<String, String> typeOf = new HashMap<>();

    private JsonLdContext(String text) {
        this.text = text;
        JsonObject context = JSON.parse(text).get("@context").getAsObject();
        for (String key : context.keys()) {
            JsonValue value = context.get(key);
            if (value.isString() && value.getAsString().value().matches(".*[/#]")) {
                iriOfPrefix.put(key, value.getAsString().value());
            }
        }
        iriOfPrefix.remove("@vocab");
        iriOfPrefix.forEach((prefix, iri) -> prefixOf.put(iri, prefix));
        for (String key : context.keys()) {
            if (!iriOfPrefix.containsKey(key) && !key.startsWith("@")) {
                term(key, context.get(key));
            }
        }
    }

    static JsonLdContext bundled() {
        return new JsonLdContext(new Resource(JsonLdContext.class, RESOURCE).text());
    }

    private void term(String key, JsonValue value) {
        if (value.isString()) {
            termOf.put(expanded(value.getAsString().value()), key);
        } else {
            JsonObject definition = value.getAsObject();
            String iri = expanded(definition.get("@id").getAsString().value());
            termOf.put(iri, key);
            typeOf.put(iri, expanded(definition.get("@type").getAsString().value()));
        }
    }

    private String expanded(String compact) {
        int colon = compact.indexOf(':');
        String namespace = colon < 0 ? null : iriOfPrefix.get(compact.substring(0, colon));
        return namespace == null ? compact : namespace + compact.substring(colon + 1);
    }

    /** The document that holds it, as it is published. */
    String text() {
        return text;
    }

    /** What the values of a property are: a datatype, {@code @id}, {@code @vocab}; or empty for plain texts. */
    String typeOf(String property) {
        return typeOf.getOrDefault(property, "");
    }

    /** How an IRI is written as a key, as a type or where the context says {@code @vocab}. */
    String term(String iri) {
        String term = termOf.get(iri);
        if (term != null) {
            return term;
        }
        if (iri.startsWith(Parley.NS)) {
            String name = iri.substring(Parley.NS.length());
            if (LOCAL_NAME.matcher(name).matches() && !termOf.containsValue(name) && !iriOfPrefix.containsKey(name)) {
                return name;
            }
        }
        return reference(iri);
    }

    /** How an IRI is written as what something is or refers to. */
    String reference(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = prefixOf.get(iri.substring(0, end));
        String name = iri.substring(end);
        return prefix != null && SAFE_NAME.matcher(name).matches() ? prefix + ":" + name : iri;
    }
}
