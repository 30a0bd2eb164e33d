package parley.wikidata;

import java.util.Map;

/**
 * A claim of Wikidata that is not deprecated.
 *
 * @param qualifiers the first value of each that is read
 */
record Statement(boolean isPreferred, Snak value, Map<String, Snak> qualifiers) {
    boolean hasEnded() {
        return qualifiers.containsKey(Properties.END)
                && qualifiers.get(Properties.END).kind() != Snak.Kind.NONE;
    }

    Snak qualifier(String property) {
        return qualifiers.getOrDefault(property, Snak.ABSENT);
    }
}
