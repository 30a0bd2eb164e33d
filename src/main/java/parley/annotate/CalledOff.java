package parley.annotate;

import java.util.Set;
import parley.model.Dependency;
import parley.model.Sentence;
import parley.resource.Resource;

/** Tells dates of what was called off, and the dates to which it was moved: both lie ahead. */
final class CalledOff {
    private static final Set<String> CALLED_OFF =
            Set.copyOf(new Resource(CalledOff.class, "called-off-verbs.txt").words());
    private static final Set<String> MOVED_OFF =
            Set.copyOf(new Resource(CalledOff.class, "moved-off-verbs.txt").words());

    private CalledOff() {}

    /** "postponed Thursday's meeting", "the meeting on Thursday was cancelled": only what lies ahead can be. */
    static boolean holds(Sentence sentence, Dependency date) {
        return SentenceTree.governor(sentence, date.governor())
                .filter(up -> Set.of("obj", "nsubj:pass").contains(up.relation()))
                .filter(up -> date.dependent() < Math.max(up.dependent(), up.governor()))
                .filter(up -> isSaidBy(sentence, up.governor()))
                .isPresent();
    }

    /** "postponed to June 12", "put off until Friday". */
    static boolean movesTo(Sentence sentence, Dependency date) {
        int verb = sentence.tokens().get(date.governor()).pos().startsWith("VB")
                ? date.governor()
                : SentenceTree.governor(sentence, date.governor())
                        .map(Dependency::governor)
                        .orElse(Dependency.ROOT);
        if (verb == Dependency.ROOT) {
            return false;
        }
        boolean moved = CALLED_OFF.contains(SentenceTree.lemma(sentence, verb))
                || MOVED_OFF.contains(SentenceTree.lemma(sentence, verb)) && isOff(sentence, verb);
        return moved
                && sentence.dependencies().stream()
                        .anyMatch(d -> d.governor() == date.dependent()
                                && d.shortRelation().equals("case")
                                && Set.of("to", "until", "till").contains(SentenceTree.lemma(sentence, d.dependent())));
    }

    /** "postponed", "called off". */
    static boolean isSaidBy(Sentence sentence, int verb) {
        return CALLED_OFF.contains(SentenceTree.lemma(sentence, verb))
                || SentenceTree.lemma(sentence, verb).equals("call") && isOff(sentence, verb);
    }

    private static boolean isOff(Sentence sentence, int verb) {
        return sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == verb
                        && d.relation().equals("compound:prt")
                        && Set.of("off", "back").contains(SentenceTree.lemma(sentence, d.dependent())));
    }
}
