package parley.extract;

import parley.model.Mention;

/** Someone who can meet, where a sentence speaks of them. */
record Agent(EntityDraft entity, Mention evidence, int token) {
    boolean isNamed() {
        return entity.isNamed();
    }
}
