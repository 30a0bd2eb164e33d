package parley.extract;

import java.util.Optional;
import parley.model.MeetingStatus;

/**
 * Reads the status of a meeting from tense, modals, negation and the words above it. The word that governs most closely
 * speaks first; a refusal, denial or cancellation above it has the last word.
 */
final class RealityReader {
    private final VerbReality verbs;
    private final NounReality nouns;
    private final TimeOrder orders = new TimeOrder();

    RealityReader(Lexicon lexicon) {
        this.verbs = new VerbReality(lexicon);
        this.nouns = new NounReality(lexicon, verbs);
    }

    Reality read(MeetingFrame frame) {
        Optional<Reality> own = frame.noun() ? nouns.beside(frame).or(() -> orders.read(frame)) : Optional.empty();
        if (frame.verb().isEmpty()) {
            return own.orElse(Reality.HELD);
        }
        int verb = frame.verb().get();
        Optional<Reality> clause =
                frame.noun() ? nouns.inClause(frame, verb) : Optional.of(verbs.of(frame.graph(), verb));
        boolean accepted = frame.verb()
                .filter(v -> frame.graph().lemma(v).equals("accept"))
                .isPresent();
        boolean newDay = own.filter(o -> o.status() == MeetingStatus.POSTPONED).isPresent()
                && frame.hangsAs("nsubj")
                && clause.filter(c -> c.status() == MeetingStatus.PLANNED).isPresent();
        if (own.isPresent()
                && !accepted
                && !newDay
                && clause.filter(Reality::isTurnedDown).isEmpty()) {
            return own.get();
        }
        return clause.or(() -> own).orElse(Reality.HELD);
    }
}
