package parley.annotate;

import java.util.Set;
import parley.model.Dependency;
import parley.model.Sentence;

/** Tells dates of what was called off, and the dates to which it was moved: both lie ahead. */
final class CalledOff {
    private static final Set<String> CALLED_OFF = LeanReader.list("called-off-verbs.txt");
    private static final Set<String> MOVED_OFF = LeanReader.list("moved-off-verbs.txt");

    private CalledOff() {}

    /** "postponed Thursday's meeting", "the meeting on Thursday was cancelled": only what lies ahead can be. */
    static boolean holds(Sentence sentence, Dependency date) {
        return LeanReader.governor(sentence, date.governor())
                .filter(up -> Set.of("obj", "nsubj:pass").contains(up.relation()))
                .filter(up -> date.dependent() < Math.max(up.dependent(), up.governor()))
                .filter(up -> isSaidBy(sentence, up.governor()))
                .isPresent();
    }

    /** "postponed to June 12", "put off until Friday". */
    static boolean movesTo(Sentence sentence, Dependency date) {
        int verb = sentence.tokens().get(date.governor()).pos().startsWith("VB")
                ? date.governor()
                : LeanReader.governor(sentence, date.governor())
                        .map(Dependency::governor)
                        .orElse(Dependency.ROOT);
        if (verb == Dependency.ROOT) {
            return false;
        }
        boolean moved = CALLED_OFF.contains(LeanReader.lemma(sentence, verb))
                || MOVED_OFF.contains(LeanReader.lemma(sentence, verb)) && isOff(sentence, verb);
        return moved
                && sentence.dependencies().stream()
                        .anyMatch(d -> d.governor() == date.dependent()
                                && d.shortRelation().equals("case")
                                && Set.of("to", "until", "till").contains(LeanReader.lemma(sentence, d.dependent())));
    }

    /** "postponed", "called off". */
    static boolean isSaidBy(Sentence sentence, int verb) {
        return CALLED_OFF.contains(LeanReader.lemma(sentence, verb))
                || LeanReader.lemma(sentence, verb).equals("call") && isOff(sentence, verb);
    }

    private static boolean isOff(Sentence sentence, int verb) {
        return sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == verb
                        && d.relation().equals("compound:prt")
                        && Set.of("off", "back").contains(LeanReader.lemma(sentence, d.dependent())));
    }
}
