package parley.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;

/**
 * Says in which town a meeting was that the first sentence of a report puts in a building of no name of its own: the town of the
 * dateline. "NAIROBI - The president received her at State House", "JUBA - The two met at the presidential palace".
 */
final class WrittenPlaces {
    /** So far behind the town of a dateline its date and agency end, and the first sentence begins. */
    private static final int LONGEST_DATELINE = 60;

    private static final Set<String> BUILDINGS = WordList.words("building-in-town");
    private static final Set<String> KINDS = WordList.words("building-of-many-towns");
    private static final String[] AT = {"obl:at", "nmod:at", "obl:in", "nmod:in", "obl:inside", "nmod:inside"};

    private final ArticleNames names;
    private final Towns towns;

    WrittenPlaces(ArticleNames names, Towns towns) {
        this.names = names;
        this.towns = towns;
    }

    /** The town of the dateline, where it is that of the meeting. */
    Optional<PlaceMention> of(ReportDraft draft) {
        MeetingFrame frame = draft.mentions().get(0).frame();
        Optional<PlaceMention> found = names.written()
                .filter(town -> isFirstBehind(frame, town) && isInBuilding(draft, frame))
                .flatMap(town -> towns.here());
        found.ifPresent(town -> draft.places().forEach(house -> names.learnAround(house.entity(), town.entity())));
        return found;
    }

    private static boolean isFirstBehind(MeetingFrame frame, Mention town) {
        Span sentence = frame.graph().sentence().span();
        int gap = sentence.begin() - town.span().end();
        return gap > 0 && gap <= LONGEST_DATELINE;
    }

    private boolean isInBuilding(ReportDraft draft, MeetingFrame frame) {
        return draft.places().isEmpty()
                ? namesNoTown(frame) && isAtBuilding(frame)
                : draft.places().size() == 1 && isOfManyTowns(draft.places().get(0));
    }

    /** "State House", "Foreign Ministry". */
    private static boolean isOfManyTowns(PlaceMention place) {
        String name = place.entity().name().toLowerCase(Locale.ROOT);
        return place.within().isEmpty() && name.contains(" ") && KINDS.contains(name.substring(0, name.indexOf(' ')));
    }

    private boolean namesNoTown(MeetingFrame frame) {
        return names.in(frame.graph().sentence().index()).stream()
                .noneMatch(name -> name.entity().kind() == EntityKind.PLACE);
    }

    /** "at the presidential palace", "in his office", and not "at the headquarters of the union". */
    private static boolean isAtBuilding(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return frame.anchors().stream()
                .flatMap(anchor -> graph.children(anchor, AT).stream())
                .anyMatch(head -> BUILDINGS.contains(graph.lemma(head))
                        && graph.hasTag(head, "NN")
                        && Stream.of("nmod:of", "nmod:in", "nmod:near", "appos")
                                .allMatch(way -> graph.children(head, way).isEmpty())
                        && graph.children(head, "compound", "amod", "nmod:poss").stream()
                                .noneMatch(word -> graph.hasTag(word, "NNP")));
    }
}
