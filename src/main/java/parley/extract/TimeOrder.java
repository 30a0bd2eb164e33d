package parley.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.model.Certainty;
import parley.model.MeetingStatus;

/** Reads from what joins a meeting noun to its clause whether the meeting is still to come: "ahead of his summit with". */
final class TimeOrder {
    private static final int FARTHEST = 10;

    private final Map<String, MeetingStatus> phrases = new HashMap<>();

    TimeOrder() {
        for (String[] row : WordList.rows("time-order.tsv")) {
            MeetingStatus status = MeetingStatus.valueOf(row[1].toUpperCase(Locale.ROOT));
            WordList.parts(row[0]).forEach(phrase -> phrases.put(phrase, status));
        }
    }

    Optional<Reality> read(MeetingFrame frame) {
        return byWords(frame, Math.min(frame.top(), frame.token()) - 1)
                .or(() -> byWords(frame, frame.token() - 1))
                .or(() -> byParse(frame));
    }

    private Optional<Reality> byParse(MeetingFrame frame) {
        return frame.graph().governors(frame.top()).stream()
                .map(arc -> arc.relation().substring(arc.relation().indexOf(':') + 1))
                .map(preposition -> phrases.get(preposition.replace('_', ' ')))
                .filter(Objects::nonNull)
                .findFirst()
                .map(status -> new Reality(status, Certainty.CERTAIN));
    }

    private Optional<Reality> byWords(MeetingFrame frame, int before) {
        SentenceGraph graph = frame.graph();
        int last = before;
        int first = Math.max(0, last - FARTHEST);
        while (last >= first && !graph.hasTag(last, "IN") && !graph.hasTag(last, "VB")) {
            last--;
        }
        for (int words = 3; words >= 1; words--) {
            int begin = last - words + 1;
            if (last >= first && begin >= 0) {
                StringBuilder phrase = new StringBuilder(graph.word(begin));
                for (int i = begin + 1; i <= last; i++) {
                    phrase.append(' ').append(graph.word(i));
                }
                MeetingStatus status = phrases.get(phrase.toString());
                if (status != null) {
                    return Optional.of(new Reality(status, Certainty.CERTAIN));
                }
            }
        }
        return Optional.empty();
    }
}
