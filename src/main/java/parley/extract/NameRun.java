package parley.extract;

import parley.model.EntityKind;

/** Neighbouring tokens [first, last] of a sentence that make one name. */
record NameRun(int first, int last, EntityKind kind, String text) {
    NameRun as(EntityKind other) {
        return new NameRun(first, last, other, text);
    }
}
