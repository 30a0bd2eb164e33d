package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.extract.when.MeetingTimes;
import parley.extract.when.Tense;
import parley.extract.when.TimeQuestion;
import parley.model.Article;
import parley.model.MeetingStatus;
import parley.model.ReportTime;

/** Remembers who was told to go where, and when, in the sentence before: "Petr Pavel visits Norway. He meets the king." */
final class Journeys {
    private static final Set<String> GOING = WordList.words("travelling");

    private static final Set<String> UNDERTAKEN = WordList.words("undertaking-visit");
    private static final Set<String> VISITS = WordList.words("visit");

    private final SideReader sides;
    private final PlaceReader places;
    private final Article article;
    private final MeetingTimes times;
    private List<Journey> told = List.of();
    private List<Journey> before = List.of();
    private int sentence = Integer.MIN_VALUE;

    Journeys(SideReader sides, PlaceReader places, Article article, MeetingTimes times) {
        this.sides = sides;
        this.places = places;
        this.article = article;
        this.times = times;
    }

    /**
     * A way to some place; one that is still to be made leads only to meetings that are still to be held, one that just begins
     * to these as well.
     */
    record Journey(
            EntityDraft traveller, List<PlaceMention> places, ReportTime time, MeetingStatus status, boolean begins) {}

    /** Whether a sentence, before there is a parse, may tell of somebody's way to where they meet in the next. */
    static boolean setsOut(SentenceGraph graph) {
        return IntStream.range(0, graph.size())
                .anyMatch(token -> graph.isVerb(token) && GOING.contains(graph.lemma(token)));
    }

    /** Reads a sentence; each is to be read once, in order. */
    void read(SentenceGraph graph) {
        boolean next = graph.sentence().index() == sentence + 1;
        before = next ? told : List.of();
        sentence = graph.sentence().index();
        told = new ArrayList<>();
        for (int verb = 0; verb < graph.size(); verb++) {
            if (graph.isVerb(verb)
                    && (GOING.contains(graph.lemma(verb))
                            || visitOf(graph, verb).isPresent())) {
                add(graph, verb);
            }
        }
    }

    /** "begins a visit to", "paid a visit to", "is on a visit to". */
    private static Optional<Integer> visitOf(SentenceGraph graph, int verb) {
        return graph.children(verb, "obj").stream()
                .filter(visit -> UNDERTAKEN.contains(graph.lemma(verb)) && VISITS.contains(graph.lemma(visit)))
                .findFirst();
    }

    private List<PlaceMention> ends(SentenceGraph graph, int verb) {
        return visitOf(graph, verb)
                .map(visit -> places.goalsOf(graph, visit))
                .orElseGet(() -> places.endsOf(graph, verb));
    }

    private void add(SentenceGraph graph, int verb) {
        boolean plain = graph.children(verb, "aux").isEmpty();
        boolean ahead = graph.hasChildWithLemma(verb, Set.of("will"), "aux")
                && !graph.hasChildWithLemma(verb, Set.of("not", "never"), "advmod");
        List<PlaceMention> ends = plain || ahead ? ends(graph, verb) : List.of();
        if (ends.isEmpty()) {
            return;
        }
        MeetingStatus status = ahead ? MeetingStatus.PLANNED : MeetingStatus.HELD;
        Tense tense = ahead ? Tense.FUTURE : graph.hasTag(verb, "VBD") ? Tense.PAST : Tense.NONE;
        ReportTime time = times.resolve(new TimeQuestion(article, graph.sentence(), verb, tense, status));
        for (int subject : Subjects.of(graph, verb)) {
            sides.read(graph, subject)
                    .forEach(a -> told.add(new Journey(a.entity(), ends, time, status, tense == Tense.NONE)));
        }
    }

    /** The journey that one of these people was said to make in the sentence before. */
    Optional<Journey> of(List<EntityDraft> people, MeetingStatus status) {
        return before.stream()
                .filter(journey -> people.contains(journey.traveller())
                        && (journey.status() == status || journey.begins() && status == MeetingStatus.PLANNED))
                .findFirst();
    }
}
