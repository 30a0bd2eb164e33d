package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Remembers who was told to go where in the sentence before: "Petr Pavel visits Norway. He meets the prime minister."
 */
final class Journeys {
    private static final Set<String> GOING = Set.of("visit", "arrive", "land", "fly", "travel");

    private final SideReader sides;
    private final PlaceReader places;
    private List<Journey> told = List.of();
    private List<Journey> before = List.of();
    private int sentence = Integer.MIN_VALUE;

    Journeys(SideReader sides, PlaceReader places) {
        this.sides = sides;
        this.places = places;
    }

    private record Journey(EntityDraft traveller, List<PlaceMention> places) {}

    /** Reads a sentence; each is to be read once, in order. */
    void read(SentenceGraph graph) {
        boolean next = graph.sentence().index() == sentence + 1;
        before = next ? told : List.of();
        sentence = graph.sentence().index();
        told = new ArrayList<>();
        for (int verb = 0; verb < graph.size(); verb++) {
            if (graph.isVerb(verb)
                    && GOING.contains(graph.lemma(verb))
                    && graph.children(verb, "aux").isEmpty()) {
                List<PlaceMention> ends = places.endsOf(graph, verb);
                for (int subject : Subjects.of(graph, verb)) {
                    sides.read(graph, subject).forEach(a -> told.add(new Journey(a.entity(), ends)));
                }
            }
        }
    }

    /** Where one of these people had just gone to, by the sentence before. */
    List<PlaceMention> of(List<EntityDraft> people) {
        return before.stream()
                .filter(journey -> people.contains(journey.traveller()))
                .findFirst()
                .map(Journey::places)
                .orElse(List.of());
    }
}
