package parley.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Collects the names of one item in the chosen languages, cleaned. */
final class ItemTexts {
    /** "Multiple languages": the one label of items that are called the same everywhere. */
    private static final String ANY_LANGUAGE = "mul";

    private static final int MOST_ALIASES = 200;

    private final List<String> languages;
    private final NameCleaner cleaner;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private int sitelinks;

    ItemTexts(List<String> languages, NameCleaner cleaner) {
        this.languages = languages;
        this.cleaner = cleaner;
    }

    List<String> languages() {
        return languages;
    }

    void labels(JsonParser json) throws IOException {
        eachWanted(json, language -> put(labels, language, value(json, "value")));
    }

    void descriptions(JsonParser json) throws IOException {
        eachWanted(json, language -> put(descriptions, language, value(json, "value")));
    }

    void aliases(JsonParser json) throws IOException {
        eachWanted(json, language -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String alias = cleaner.clean(value(json, "value"));
                List<String> all = aliases.computeIfAbsent(language, key -> new ArrayList<>());
                if (!alias.isEmpty() && all.size() < MOST_ALIASES) {
                    all.add(alias);
                }
            }
        });
    }

    /** Counts the pages in all projects, and remembers the titles of those in the chosen languages. */
    void sitelinks(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String site = json.currentName();
            json.nextToken();
            sitelinks++;
            if (site.endsWith("wiki") && languages.contains(language(site)) && json.isExpectedStartObjectToken()) {
                put(titles, language(site), value(json, "title"));
            } else {
                json.skipChildren();
            }
        }
    }

    private static String language(String site) {
        return site.substring(0, site.length() - "wiki".length()).replace('_', '-');
    }

    /** What is done with the value of one language; the parser is at its end afterwards. */
    @FunctionalInterface
    private interface LanguageValue {
        void read(String language) throws IOException;
    }

    /** Empty maps are written as lists. */
    private void eachWanted(JsonParser json, LanguageValue value) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String language = json.currentName();
            JsonToken token = json.nextToken();
            if (token.isStructStart() && (languages.contains(language) || language.equals(ANY_LANGUAGE))) {
                value.read(language);
            } else {
                json.skipChildren();
            }
        }
    }

    private static String value(JsonParser json, String wanted) throws IOException {
        String value = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (field.equals(wanted) && token == JsonToken.VALUE_STRING) {
                value = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return value;
    }

    private void put(Map<String, String> texts, String language, String text) {
        String clean = cleaner.clean(text);
        if (!clean.isEmpty()) {
            texts.put(language, clean);
        }
    }

    int sitelinkCount() {
        return sitelinks;
    }

    /** The label is that of the first language that has one; the others are aliases. */
    DumpItem.Texts texts(List<String> adjectives) {
        String label = first(labels);
        var others = new LinkedHashSet<String>();
        inOrder().forEach(language -> others.add(labels.getOrDefault(language, "")));
        inOrder().forEach(language -> others.addAll(aliases.getOrDefault(language, List.of())));
        others.remove(label);
        others.remove("");
        List<String> clean = adjectives.stream()
                .map(cleaner::clean)
                .filter(adjective -> !adjective.isEmpty())
                .distinct()
                .toList();
        return new DumpItem.Texts(label, List.copyOf(others), first(descriptions), first(titles), clean);
    }

    private List<String> inOrder() {
        var order = new LinkedHashSet<>(languages);
        order.add(ANY_LANGUAGE);
        return List.copyOf(order);
    }

    private String first(Map<String, String> texts) {
        return inOrder().stream()
                .filter(texts::containsKey)
                .map(texts::get)
                .findFirst()
                .orElse("");
    }
}
