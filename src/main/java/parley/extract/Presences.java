package parley.extract;

import java.util.Optional;
import java.util.Set;
import parley.model.MeetingStatus;

/** Finds where somebody's presence at a meeting is called off, and not the meeting. */
final class Presences {
    private static final Set<String> NOUNS = WordList.words("presence");
    private static final Set<MeetingStatus> GIVEN_UP =
            Set.of(MeetingStatus.CANCELLED, MeetingStatus.REFUSED, MeetingStatus.POSTPONED);

    private final Lexicon lexicon;

    Presences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun in "cancels her participation in the summit" (or "its hosting of") and "the cancellation of her attendance at it". */
    Optional<Integer> givenUp(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return graph.governors(frame.top(), "nmod:in", "nmod:at", "nmod:of").stream()
                .filter(noun -> NOUNS.contains(graph.lemma(noun)))
                .filter(noun -> isCancellation(graph, noun) || isCancelled(graph, noun))
                .findFirst();
    }

    private boolean isCancellation(SentenceGraph graph, int presence) {
        return graph.governors(presence, "nmod:of").stream()
                .flatMap(noun -> lexicon.carriedStatus(graph.lemma(noun)).stream())
                .anyMatch(GIVEN_UP::contains);
    }

    private boolean isCancelled(SentenceGraph graph, int presence) {
        return graph.governors(presence, "obj", "nsubj:pass").stream()
                .flatMap(verb -> lexicon.cue(graph.withParticle(verb), "verb").stream())
                .anyMatch(cue -> GIVEN_UP.contains(cue.status()));
    }
}
