package parley.extract;

import parley.model.EntityKind;

/**
 * Where an entity is named in a sentence, with the title that belongs to it.
 *
 * @param first first token of the title, or of the name where there is none
 * @param nameFirst first token of the name
 * @param last last token of the name
 */
record NamePhrase(EntityDraft entity, int sentence, int first, int nameFirst, int last) {
    boolean isCountryInOneWord() {
        return first == last && entity.kind() == EntityKind.COUNTRY;
    }

    boolean holds(int token) {
        return first <= token && token <= last;
    }
}
