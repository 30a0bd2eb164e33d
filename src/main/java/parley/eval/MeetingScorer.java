package parley.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores whole meetings. A found meeting can only be one of the gold that shares a participant with it. Gold meetings that are marked as
 * doubtful count for nothing, and neither do those that are found for them.
 */
final class MeetingScorer implements Scorer {
    private final Retrieval meetings = new Retrieval();
    private final Retrieval pairs = new Retrieval();
    private final Retrieval participants = new Retrieval();
    private final Retrieval absent = new Retrieval();
    private final Share place = new Share();
    private final Share date = new Share();
    private final Share status = new Share();
    private final Share mode = new Share();
    private final Share topic = new Share();
    private final Share whole = new Share();
    private final Share clean = new Share();
    private final Reliability reliability = new Reliability();

    @Override
    public void add(Entry line, SystemLines system) {
        List<Entry> entries = line.list("meetings");
        List<ComparedMeeting> gold = entries.stream().map(ComparedMeeting::of).toList();
        List<ComparedMeeting> found = system.meetings(line.id());
        if (gold.isEmpty()) {
            clean.add(found.isEmpty());
        }
        Map<Integer, Integer> matches = new HashMap<>(match(gold, found));
        var countedFound = new TreeSet<>(indexes(found));
        var countedGold = new TreeSet<>(indexes(gold));
        for (int i : indexes(gold)) {
            if (entries.get(i).flag("doubtful")) {
                countedGold.remove(i);
                Optional.ofNullable(matches.remove(i)).ifPresent(countedFound::remove);
            }
        }
        meetings.addMatched(matches.size(), countedGold.size(), countedFound.size());
        countedFound.forEach(
                j -> found.get(j).confidence().ifPresent(stated -> reliability.add(stated, matches.containsValue(j))));
        if (countedGold.size() == gold.size()) {
            addPairs(gold, countedFound.stream().map(found::get).toList());
        }
        countedGold.forEach(i -> addWhole(gold.get(i), matches.get(i), found));
    }

    private static List<Integer> indexes(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    private static Map<Integer, Integer> match(List<ComparedMeeting> gold, List<ComparedMeeting> found) {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                var comparison = new MeetingComparison(gold.get(i), found.get(j));
                if (comparison.isPossible()) {
                    candidates.add(new Pairing.Candidate(i, j, comparison.merit(), 0));
                }
            }
        }
        return Pairing.of(candidates);
    }

    private void addPairs(List<ComparedMeeting> gold, List<ComparedMeeting> found) {
        List<NamePair> goldPairs = NamePair.of(gold);
        List<NamePair> foundPairs = NamePair.of(found);
        pairs.addMatched(NamePair.count(goldPairs, foundPairs), goldPairs.size(), foundPairs.size());
    }

    private void addWhole(ComparedMeeting gold, @Nullable Integer match, List<ComparedMeeting> found) {
        if (match == null) {
            whole.add(false);
            return;
        }
        var comparison = new MeetingComparison(gold, found.get(match));
        whole.add(comparison.isWhollyRight());
        addParts(comparison);
    }

    private void addParts(MeetingComparison comparison) {
        var gold = comparison.gold().who();
        var found = comparison.found().who();
        participants.addMatched(
                comparison.sameParticipants(),
                gold.participants().size(),
                found.participants().size());
        absent.addMatched(
                comparison.sameAbsent(), gold.absent().size(), found.absent().size());
        place.add(comparison.isPlaceRight());
        date.add(comparison.isDateRight());
        status.add(comparison.isStatusRight());
        mode.add(comparison.isModeRight());
        topic.add(comparison.topicLikeness(), 1);
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(meetings.figures("meeting_"));
        figures.addAll(pairs.figures("pair_"));
        figures.addAll(participants.figures("participant_"));
        figures.addAll(absent.figures("absent_"));
        figures.add(place.figure("place"));
        figures.add(date.figure("date"));
        figures.add(status.figure("status"));
        figures.add(mode.figure("mode"));
        figures.add(topic.figure("topic"));
        figures.add(whole.figure("whole"));
        figures.add(clean.figure("items_without_meeting_left_clean"));
        figures.addAll(reliability.figures());
        return figures;
    }
}
