package parley.extract;

import java.util.Optional;
import parley.model.MeetingStatus;

/**
 * Reads the status of a meeting from tense, modals, negation and the words above it. The word that governs most closely
 * speaks first; a refusal, denial or cancellation above it has the last word.
 */
final class RealityReader {
    private final Lexicon lexicon;
    private final VerbReality verbs;
    private final NounReality nouns;
    private final TimeOrder orders = new TimeOrder();

    RealityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        Stories stories = new Stories(lexicon);
        this.verbs = new VerbReality(lexicon, stories);
        this.nouns = new NounReality(lexicon, verbs, stories);
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
                && lexicon.carriedStatus(frame.graph().lemma(frame.top())).isEmpty() // "the postponement was announced"
                && clause.filter(c -> c.status() == MeetingStatus.PLANNED).isPresent();
        boolean wished = lexicon.carriedStatus(frame.graph().lemma(frame.top())).isPresent()
                && own.filter(o -> o.status() == MeetingStatus.PLANNED).isPresent()
                && clause.filter(c -> c.status() == MeetingStatus.PROPOSED).isPresent()
                && orders.read(frame).isEmpty();
        boolean outcome = lexicon.carriedStatus(frame.graph().lemma(frame.top()))
                .filter(MeetingStatus.HELD::equals)
                .isPresent(); // "rejected the outcome of the talks"
        if (own.isPresent() && outcome) {
            return own.get();
        }
        if (own.isPresent()
                && !accepted
                && !wished
                && !newDay
                && clause.filter(Reality::isTurnedDown).isEmpty()) {
            return own.get();
        }
        return clause.or(() -> own).orElse(Reality.HELD);
    }
}
