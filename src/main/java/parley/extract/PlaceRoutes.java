package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads where people go to meet: "arrives in Pyongyang for talks", "on a trip to Oslo". */
final class PlaceRoutes {

    private final PlacePhrases phrases;
    private final Lexicon lexicon;

    PlaceRoutes(PlacePhrases phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** "arrives in Pyongyang for talks", "flies to Rome to meet the Pope", "visits Israel and meets": the way leads to it. */
    void addMotion(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Optional<Integer> verb = frame.verb();
        Stream<Integer> motions = Stream.concat(
                verb.stream(),
                verb.stream()
                        .flatMap(v -> Stream.concat(
                                graph.governors(v, "advcl", "xcomp", "conj").stream(), visits(graph, v))));
        motions.filter(v -> isMotion(graph.lemma(v))).forEach(v -> addEnds(found, graph, v));
        if (frame.trigger().lemma().equals("visit")) {
            addGoals(found, graph, frame.token());
        }
    }

    /** "will meet him when he visits Oslo". */
    private static Stream<Integer> visits(SentenceGraph graph, int verb) {
        return graph.children(verb, "advcl").stream()
                .filter(visit -> graph.hasChildWithLemma(visit, Set.of("when"), "advmod", "mark"));
    }

    /** Where a verb of motion leads. */
    List<PlaceMention> endsOf(SentenceGraph graph, int verb) {
        List<PlaceMention> found = new ArrayList<>();
        addEnds(found, graph, verb);
        return found;
    }

    /** What a noun for a journey leads to. */
    List<PlaceMention> goalsOf(SentenceGraph graph, int journey) {
        List<PlaceMention> found = new ArrayList<>();
        addGoals(found, graph, journey);
        return found;
    }

    private void addGoals(List<PlaceMention> found, SentenceGraph graph, int journey) {
        graph.children(journey, "nmod:to", "obl:to").forEach(head -> phrases.add(found, graph, head));
    }

    private void addEnds(List<PlaceMention> found, SentenceGraph graph, int verb) {
        for (int head : graph.children(verb, "obl:to", "obl:in", "obl:at", "obl:into", "obl:for")) {
            phrases.add(found, graph, head);
        }
        if (graph.lemma(verb).equals("visit")) {
            graph.children(verb, "obj").forEach(head -> phrases.add(found, graph, head));
        }
    }

    /** "met him on a trip to Oslo", "during his visit to Oslo", "his trip to Oslo for talks". */
    void addJourney(List<PlaceMention> found, MeetingFrame frame, List<Argument> arguments) {
        SentenceGraph graph = frame.graph();
        frame.through().stream()
                .filter(journey -> lexicon.isJourney(graph.lemma(journey)))
                .flatMap(journey -> graph.children(journey, "nmod:to").stream())
                .forEach(place -> phrases.add(found, graph, place));
        frame.verb().stream()
                .flatMap(verb -> graph.governors(verb, "xcomp", "advcl:to").stream())
                .flatMap(made -> graph.children(made, "obj").stream())
                .filter(journey -> lexicon.isJourney(graph.lemma(journey)))
                .forEach(journey -> addGoals(found, graph, journey));
        // "a visit to Lima by Karin Lind, who was to meet him"
        frame.verb().stream()
                .flatMap(verb -> graph.governors(verb, "acl:relcl").stream())
                .filter(traveller -> found.isEmpty())
                .flatMap(traveller -> graph.governors(traveller, "nmod:by").stream())
                .filter(journey -> lexicon.isJourney(graph.lemma(journey)))
                .forEach(journey -> addGoals(found, graph, journey));
        List<Integer> heads = new ArrayList<>(frame.anchors());
        arguments.stream().map(a -> a.agent().token()).filter(t -> t >= 0).forEach(heads::add);
        for (int head : heads) {
            graph.children(head, "obl:on", "nmod:on", "obl:during", "nmod:during").stream()
                    .filter(journey -> lexicon.isJourney(graph.lemma(journey)))
                    .flatMap(journey -> graph.children(journey, "nmod:to", "nmod:in", "nmod:of").stream())
                    .forEach(place -> phrases.add(found, graph, place));
        }
    }

    static boolean isMotion(String lemma) {
        return switch (lemma) {
            case "arrive",
                    "fly",
                    "travel",
                    "go",
                    "come",
                    "head",
                    "visit",
                    "return",
                    "land",
                    "gather",
                    "invite",
                    "summon",
                    "set",
                    "leave" -> true;
            default -> false;
        };
    }
}
