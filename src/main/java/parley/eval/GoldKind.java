package parley.eval;

import java.util.Arrays;
import java.util.Optional;

/** What a gold file holds, told by a field that each of its lines has. */
public enum GoldKind {
    /** Whole meetings: who, where, when, about what, status. */
    GOLD("meetings"),
    /** Sentences with an event code: consultations and others. */
    CAMEO("is_consult"),
    /** Meetings in full articles, with their triggers. */
    MEET("annotation"),
    /** Links of names to items. */
    EL("mentions"),
    /** Time expressions with their values. */
    TIMEX("timex"),
    /** Events with their status; other gold has events too, so this comes last. */
    STATUS("events");

    private final String field;

    GoldKind(String field) {
        this.field = field;
    }

    /** Whether it is scored on every name and time, which {@code annotate} writes, and not on meetings. */
    public boolean isOfEverything() {
        return this == EL || this == TIMEX;
    }

    String field() {
        return field;
    }

    static Optional<GoldKind> recognise(Entry line) {
        return Arrays.stream(values()).filter(kind -> line.has(kind.field)).findFirst();
    }
}
