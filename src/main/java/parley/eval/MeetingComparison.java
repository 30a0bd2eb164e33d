package parley.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.resource.Resource;

/** What two tellings of a meeting agree on. */
record MeetingComparison(ComparedMeeting gold, ComparedMeeting found) {
    private static final Set<String> STOP_WORDS =
            Set.copyOf(new Resource(MeetingComparison.class, "stop-words.txt").words());
    /** What each participant too many or too few costs, beside the 2 that each same one is worth. */
    private static final double COST_OF_DIFFERENCE = 0.1;

    boolean isPossible() {
        return sameParticipants() > 0
                || gold.participants().isEmpty() && found.participants().isEmpty();
    }

    /** How much speaks for their being the same. */
    double merit() {
        int difference =
                Math.abs(gold.participants().size() - found.participants().size());
        return 2 * sameParticipants()
                - difference * COST_OF_DIFFERENCE
                + (isPlaceRight() ? 1 : 0)
                + (isDateRight() ? 1 : 0)
                + (isStatusRight() ? 1 : 0);
    }

    int sameParticipants() {
        return NameMatch.count(gold.participants(), found.participants());
    }

    int sameAbsent() {
        return NameMatch.count(gold.who().absent(), found.who().absent());
    }

    boolean isPlaceRight() {
        List<String> places = gold.scene().places();
        List<String> others = found.scene().places();
        return places.isEmpty() && others.isEmpty() || NameMatch.isAnySame(places, others);
    }

    boolean isDateRight() {
        return DateMatch.isSame(gold.scene().date(), found.scene().date());
    }

    boolean isStatusRight() {
        return gold.status().equals(found.status()) || gold.isHeld() && found.isHeld();
    }

    boolean isModeRight() {
        return gold.scene().mode().equals(found.scene().mode());
    }

    /** Participants, place, date and status all right. */
    boolean isWhollyRight() {
        int same = sameParticipants();
        return same == gold.participants().size()
                && same == found.participants().size()
                && isPlaceRight()
                && isDateRight()
                && isStatusRight();
    }

    /** F1 of the words of all topics. */
    double topicLikeness() {
        if (gold.topics().isEmpty() || found.topics().isEmpty()) {
            return gold.topics().isEmpty() && found.topics().isEmpty() ? 1 : 0;
        }
        Set<String> words = words(gold.topics());
        Set<String> others = words(found.topics());
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        int all = words.size() + others.size();
        return all == 0 ? 1 : 2.0 * both.size() / all;
    }

    private static Set<String> words(List<String> topics) {
        Set<String> words = new HashSet<>();
        topics.forEach(topic -> words.addAll(NameMatch.words(topic)));
        words.removeAll(STOP_WORDS);
        return words;
    }
}
