package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Role;

/** Reads where a meeting is from the phrases that hang on its trigger and its clause. */
final class PlaceReader {
    private static final String[] AT = {"at", "aboard", "inside", "in", "on", "near", "outside", "within"};

    private static final Set<String> DEALING = WordList.words("dealing");
    private static final Set<String> EXPECTED = WordList.words("planning");

    private static final int NEAR_TOPIC = 5;

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final PlacePhrases phrases;
    private final PlaceRoutes routes;
    private final BorrowedPlaces borrowed;
    private final Lands lands;

    PlaceReader(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        Towns towns = new Towns(names, lexicon);
        this.phrases = new PlacePhrases(names, lexicon, towns);
        this.routes = new PlaceRoutes(phrases, lexicon);
        this.lands = new Lands(names);
        this.borrowed = new BorrowedPlaces(names, towns, phrases);
    }

    /** Where a verb of motion leads. */
    List<PlaceMention> endsOf(SentenceGraph graph, int verb) {
        return routes.endsOf(graph, verb);
    }

    /** What a noun for a journey leads to: "a visit to Oslo". */
    List<PlaceMention> goalsOf(SentenceGraph graph, int journey) {
        return routes.goalsOf(graph, journey);
    }

    /** The places of a meeting, in the order of the sentence; those who take part in it are none of them. */
    List<PlaceMention> read(MeetingFrame frame, List<Argument> arguments) {
        List<PlaceMention> found = new ArrayList<>();
        SentenceGraph graph = frame.graph();
        for (int anchor : withRelatives(graph, frame)) {
            if (isAftermath(frame, anchor)) {
                continue;
            }
            for (String preposition : AT) {
                boolean topics = preposition.equals("on") && isTopic(frame, anchor);
                graph.children(anchor, "obl:" + preposition, "nmod:" + preposition).stream()
                        .filter(head -> !topics || Lands.isTerrain(graph, head))
                        .filter(head -> !isRegionOfTopic(graph, anchor, head) && !lands.isOfAffair(graph, head))
                        .forEach(head -> phrases.add(found, graph, head));
            }
        }
        for (Argument argument : arguments) {
            boolean behind = argument.agent().token() > frame.token();
            if ((behind || isAside(graph, argument.agent().token()))
                    && argument.agent().entity().kind() != EntityKind.PLACE) {
                graph.children(argument.agent().token(), "nmod:in", "nmod:at")
                        .forEach(head -> phrases.add(found, graph, head));
            }
        }
        if (frame.trigger().subject() == Role.HOST) {
            graph.children(frame.token(), "obl:to").forEach(head -> phrases.add(found, graph, head));
            graph.children(frame.token(), "obj").stream()
                    .filter(guests -> graph.isPlural(guests))
                    .flatMap(guests -> graph.children(guests, "nmod:in", "nmod:at").stream())
                    .forEach(head -> phrases.add(found, graph, head));
        }
        graph.children(frame.token(), "nmod:between", "nmod:with").stream()
                .flatMap(side -> graph.children(side, "nmod:in", "nmod:at").stream())
                .forEach(head -> phrases.add(found, graph, head));
        borrowed.addTo(found, frame);
        addWhere(found, frame);
        addOfDeal(found, frame);
        addBehindDate(found, frame);
        if (found.isEmpty() || !frame.isOccasion()) {
            routes.addMotion(found, frame);
        }
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

    /** "a summit on security in the Sahel": a region with "the", right behind the topic, is where the topic is. */
    private boolean isRegionOfTopic(SentenceGraph graph, int anchor, int head) {
        boolean region = names.at(graph.sentence().index(), head)
                .filter(p -> p.entity().kind() == EntityKind.PLACE && p.nameFirst() > 1)
                .filter(p -> graph.word(p.nameFirst() - 1).equals("the")
                        || graph.word(p.nameFirst()).equals("the"))
                .filter(p -> !lexicon.isFacility(p.entity().surname()))
                .isPresent();
        return region
                && graph.isNoun(anchor)
                && graph.children(anchor, "nmod:on", "nmod:about", "nmod:over").stream()
                        .anyMatch(topic -> topic > anchor && topic < head && head - topic <= NEAR_TOPIC);
    }

    /** "talks on Chad", "will hold a call on Chad", whatever word the parse hangs it on. */
    private static boolean isTopic(MeetingFrame frame, int anchor) {
        int next = frame.token() + 1;
        return frame.noun()
                && (anchor == frame.token()
                        || next < frame.graph().size()
                                && frame.graph().word(next).equals("on"));
    }

    /** "stopped in Oslo on his way to a meeting", "stormed a camp in Mali after talks": where that is tells nothing of the talks, but "signed in Lima after talks" does. */
    private boolean isAftermath(MeetingFrame frame, int anchor) {
        boolean ahead = frame.hangsAs("obl:ahead_of", "obl:before")
                && frame.verb()
                        .filter(v -> v == anchor
                                && !PlaceRoutes.isMotion(frame.graph().lemma(v)))
                        .isPresent();
        boolean onTheWay = frame.through().stream()
                        .anyMatch(way -> frame.graph().lemma(way).equals("way"))
                && frame.verb().filter(v -> v == anchor).isPresent();
        if (onTheWay || ahead) {
            return true;
        }
        boolean behind = frame.hangsAs("obl:after", "obl:following", "nmod:after", "nmod:following");
        return behind
                && frame.verb().filter(v -> v == anchor).isPresent()
                && !lexicon.takesPart(frame.graph().lemma(anchor), "after");
    }

    /** The words of the meeting, and the clauses that are about it: "the summit to be held in Rome". */
    private static List<Integer> withRelatives(SentenceGraph graph, MeetingFrame frame) {
        List<Integer> anchors = new ArrayList<>(frame.anchors());
        if (frame.noun()) {
            List.copyOf(anchors).stream()
                    .filter(graph::isNoun)
                    .flatMap(noun -> graph.governors(noun, "nsubj").stream())
                    .filter(v -> !anchors.contains(v) && graph.isVerb(v))
                    .forEach(anchors::add);
            for (int relative : graph.children(frame.token(), "acl", "acl:relcl", "dep", "amod")) {
                if (relative < frame.token()) {
                    continue;
                }
                anchors.add(relative);
                // "the meeting, due to take place in Oslo,": the parser knows no "due" before a verb.
                anchors.addAll(graph.children(relative, "xcomp", "dep"));
            }
            frame.verb().stream()
                    .flatMap(verb -> graph.children(verb, "advcl:to", "acl:to").stream())
                    .filter(held -> graph.lemma(held).equals("hold")
                            && !graph.children(held, "aux:pass").isEmpty())
                    .forEach(anchors::add);
        }
        return anchors;
    }

    /** "flew to Lima, where they met", "the palace where she is to hold talks". */
    private void addWhere(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Stream<Integer> clauses = frame.verb().stream()
                .flatMap(v -> Stream.concat(Stream.of(v), graph.governors(v, "xcomp", "ccomp").stream()));
        clauses.filter(clause -> graph.hasChildWithLemma(clause, Set.of("where"), "advmod"))
                .flatMap(clause -> graph.governors(clause, "acl:relcl").stream())
                .flatMap(goal -> Stream.concat(
                        graph.sentence().isInTime(goal) ? aroundDay(graph, goal) : Stream.of(goal),
                        graph.children(goal, "nmod:to").stream()))
                .flatMap(goal -> Stream.concat(Stream.of(goal), graph.children(goal, "nmod:to").stream()))
                .forEach(place -> phrases.add(found, graph, place));
    }

    /** "flew to Lima on Monday, where": the parser hangs the clause on the day. */
    private static Stream<Integer> aroundDay(SentenceGraph graph, int day) {
        return Stream.concat(
                graph.governors(day, "nmod").stream(),
                graph.governors(day, "obl").stream()
                        .filter(way -> PlaceRoutes.isMotion(graph.lemma(way)) || EXPECTED.contains(graph.lemma(way)))
                        .flatMap(way ->
                                graph.children(way, "obl:to", "obl:in", "obl:into", "obl:at", "obl:for").stream())
                        .filter(goal -> !graph.sentence().isInTime(goal)));
    }

    /** "signed a treaty in Lima after talks": the parser hangs the town on the treaty. */
    private void addOfDeal(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        frame.verb()
                .filter(v -> found.isEmpty() && DEALING.contains(graph.lemma(v)) && frame.hangsAs("obl"))
                .ifPresent(v -> graph.children(v, "obj").stream()
                        .flatMap(deal -> graph.children(deal, "nmod:in", "nmod:at").stream())
                        .forEach(place -> phrases.add(found, graph, place)));
    }

    /** "Pavel, in Oslo for a fair, met her". */
    private static boolean isAside(SentenceGraph graph, int name) {
        return name >= 0
                && name + 2 < graph.size()
                && graph.word(name + 1).equals(",")
                && Set.of("in", "at").contains(graph.word(name + 2));
    }

    /** "planned for Thursday in Lima": the parser hangs the town on the day. */
    private void addBehindDate(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int anchor : withRelatives(graph, frame)) {
            graph.children(anchor, "obl", "nmod").stream()
                    .filter(graph.sentence()::isInTime)
                    .flatMap(day -> graph.children(day, "nmod:in", "nmod:at").stream())
                    .forEach(place -> phrases.add(found, graph, place));
        }
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
                    .filter(p -> p.entity().kind() == EntityKind.PLACE
                            && !graph.hasTag(compound - 1, "HYPH") // "a Russia-Africa summit"
                            && !lexicon.isWater(p.entity().name()))
                    .ifPresent(p -> phrases.add(found, graph, compound));
        }
    }
}
