package parley.extract;

import java.util.Optional;
import java.util.Set;
import parley.extract.when.Tense;
import parley.model.MeetingStatus;

/** Reads the tense of the clause that tells of a meeting, borrowed from the clause above where it has none. */
final class TenseReader {
    private static final int HIGHEST = 4;

    private TenseReader() {}

    static Tense read(MeetingFrame frame, Reality reality) {
        if (frame.verb().isEmpty()) {
            return Tense.NONE;
        }
        if (reality.status() == MeetingStatus.PLANNED || reality.status() == MeetingStatus.PROPOSED) {
            return Tense.FUTURE;
        }
        boolean misread = !frame.noun() && frame.graph().isNoun(frame.token());
        return misread ? Tense.PRESENT : ofVerb(frame.graph(), frame.verb().get(), 0);
    }

    private static Tense ofVerb(SentenceGraph graph, int verb, int climbed) {
        for (int auxiliary : graph.children(verb, "aux", "aux:pass", "cop")) {
            String word = graph.word(auxiliary);
            if (Set.of("will", "shall", "'ll", "wo").contains(word)) {
                return Tense.FUTURE;
            }
            if (graph.hasTag(auxiliary, "MD")) {
                return Tense.FUTURE;
            }
            if (Set.of("had", "has", "have", "was", "were", "did", "been").contains(word)) {
                return Tense.PAST;
            }
            if (Set.of("is", "are", "'s", "'re", "am").contains(word)) {
                return Tense.PRESENT;
            }
        }
        return switch (graph.token(verb).pos()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> fromAbove(graph, verb, climbed);
        };
    }

    private static Tense fromAbove(SentenceGraph graph, int verb, int climbed) {
        Optional<Integer> above = graph.governor(
                        verb, "xcomp", "ccomp", "advcl", "acl", "conj", "parataxis", "obl", "nmod", "dep")
                .filter(graph::isVerb);
        if (above.isPresent() && climbed < HIGHEST) {
            return ofVerb(graph, above.get(), climbed + 1);
        }
        return graph.hasTag(verb, "VB") && graph.token(verb).pos().equals("VB") ? Tense.PRESENT : Tense.NONE;
    }
}
