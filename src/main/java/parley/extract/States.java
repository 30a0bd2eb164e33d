package parley.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Certainty;
import parley.model.MeetingStatus;

/** Reads the status of a meeting from the state that it is said to be in: "under way", "out of the question". */
final class States {
    private static final Set<String> NOT = Set.of("not", "n't", "no", "never");

    private final Map<String, Reality> phrases = new HashMap<>();

    States() {
        for (String[] row : WordList.rows("states.tsv")) {
            MeetingStatus status = MeetingStatus.valueOf(row[1].toUpperCase(Locale.ROOT));
            Certainty certainty = Certainty.valueOf(row[2].toUpperCase(Locale.ROOT));
            WordList.parts(row[0]).forEach(phrase -> phrases.put(phrase, new Reality(status, certainty)));
        }
    }

    /** Nothing for a state that tells nothing of the kind. */
    Optional<Reality> read(SentenceGraph graph, int predicate) {
        int first = graph.children(predicate, "case").stream()
                .filter(c -> c < predicate)
                .min(Integer::compare)
                .orElse(predicate);
        StringBuilder phrase = new StringBuilder(graph.word(first));
        for (int i = first + 1; i <= predicate; i++) {
            phrase.append(' ').append(graph.word(i));
        }
        Optional<Reality> told = Optional.ofNullable(phrases.get(phrase.toString()));
        boolean negated = graph.hasChildWithLemma(predicate, NOT, "advmod", "aux", "neg");
        return negated ? told.flatMap(States::opposite) : told;
    }

    /** "not on the table" turns down what "on the table" offers; "not off the table" leaves it open. */
    private static Optional<Reality> opposite(Reality told) {
        return switch (told.status()) {
            case PROPOSED, PLANNED -> Optional.of(new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN));
            case REFUSED, CANCELLED -> Optional.of(new Reality(MeetingStatus.PROPOSED, Certainty.POSSIBLE));
            default -> Optional.empty();
        };
    }
}
