package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.EntityKind;

/** Reads where a meeting is from the phrases that hang on its trigger and its clause. */
final class PlaceReader {
    private static final String[] AT = {"in", "at", "on", "near", "outside", "inside", "within", "aboard"};

    private final ArticleNames names;
    private final PlacePhrases phrases;
    private final PlaceRoutes routes;

    PlaceReader(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.phrases = new PlacePhrases(names, lexicon);
        this.routes = new PlaceRoutes(phrases);
    }

    /** Where a verb of motion leads. */
    List<PlaceMention> endsOf(SentenceGraph graph, int verb) {
        return routes.endsOf(graph, verb);
    }

    /** The places of a meeting, in the order of the sentence; those who take part in it are none of them. */
    List<PlaceMention> read(MeetingFrame frame, List<Argument> arguments) {
        List<PlaceMention> found = new ArrayList<>();
        SentenceGraph graph = frame.graph();
        for (int anchor : withRelatives(graph, frame)) {
            for (String preposition : AT) {
                if (preposition.equals("on") && anchor == frame.token() && frame.noun()) {
                    continue;
                }
                for (int head : graph.children(anchor, "obl:" + preposition, "nmod:" + preposition)) {
                    phrases.add(found, graph, head);
                }
            }
        }
        for (Argument argument : arguments) {
            boolean behind = argument.agent().token() > frame.token();
            if (behind && argument.agent().entity().kind() != EntityKind.PLACE) {
                graph.children(argument.agent().token(), "nmod:in", "nmod:at")
                        .forEach(head -> phrases.add(found, graph, head));
            }
        }
        graph.children(frame.token(), "nmod:between", "nmod:with").stream()
                .flatMap(side -> graph.children(side, "nmod:in", "nmod:at").stream())
                .forEach(head -> phrases.add(found, graph, head));
        routes.addMotion(found, frame);
        routes.addJourney(found, frame, arguments);
        if (found.isEmpty()) {
            addBehind(found, graph, frame.token());
        }
        addCompounds(found, frame);
        found.removeIf(p -> arguments.stream()
                .anyMatch(a ->
                        a.agent().entity() == p.entity() && a.agent().entity().kind() != EntityKind.COUNTRY));
        return found.stream().distinct().toList();
    }

    /** The words of the meeting, and the clauses that are about it: "the summit to be held in Rome". */
    private static List<Integer> withRelatives(SentenceGraph graph, MeetingFrame frame) {
        List<Integer> anchors = new ArrayList<>(frame.anchors());
        if (frame.noun()) {
            anchors.addAll(graph.governors(frame.token(), "nsubj").stream()
                    .filter(v -> !anchors.contains(v) && graph.isVerb(v))
                    .toList());
            for (int relative : graph.children(frame.token(), "acl", "acl:relcl")) {
                anchors.add(relative);
                anchors.addAll(graph.children(relative, "xcomp"));
            }
        }
        return anchors;
    }

    /** "talks at the Ring Road forum in Oslo", by the order of the words. */
    private void addBehind(List<PlaceMention> found, SentenceGraph graph, int trigger) {
        int at = trigger + 1;
        if (at >= graph.size() || !Set.of("at", "in").contains(graph.word(at))) {
            return;
        }
        int next = at + 1;
        while (next < graph.size() && graph.token(next).pos().matches("NN.*|DT|JJ|CD|CC|HYPH|POS")) {
            next++;
        }
        if (next + 1 < graph.size() && graph.word(next).equals("in")) {
            names.at(graph.sentence().index(), next + 1).ifPresent(p -> phrases.add(found, graph, p.last()));
        }
    }

    /** "the Alaska summit", "the Geneva talks". */
    private void addCompounds(List<PlaceMention> found, MeetingFrame frame) {
        if (!frame.noun()) {
            return;
        }
        SentenceGraph graph = frame.graph();
        for (int compound : graph.children(frame.token(), "compound")) {
            names.at(graph.sentence().index(), compound)
                    .filter(p -> p.entity().kind() == EntityKind.PLACE)
                    .ifPresent(p -> phrases.add(found, graph, compound));
        }
    }
}
