package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;

/** Reads where a meeting is from the phrases that hang on its trigger and its clause. */
final class PlaceReader {
    private static final String[] AT = {"in", "at", "on", "near", "outside", "inside", "within", "aboard"};

    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "tour", "stop", "stopover");

    private final ArticleNames names;
    private final Lexicon lexicon;

    PlaceReader(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** A place as a sentence names it, and the place that the sentence itself puts it in. */
    record Place(EntityDraft entity, Mention evidence, Optional<EntityDraft> within) {}

    /** The places of a meeting, in the order of the sentence; those who take part in it are none of them. */
    List<Place> read(MeetingFrame frame, List<Argument> arguments) {
        List<Place> found = new ArrayList<>();
        SentenceGraph graph = frame.graph();
        for (int anchor : withRelatives(graph, frame)) {
            for (String preposition : AT) {
                if (preposition.equals("on") && anchor == frame.token() && frame.noun()) {
                    continue;
                }
                for (int head : graph.children(anchor, "obl:" + preposition, "nmod:" + preposition)) {
                    add(found, graph, head);
                }
            }
        }
        for (Argument argument : arguments) {
            boolean behind = argument.agent().token() > frame.token();
            if (behind && argument.agent().entity().kind() != EntityKind.PLACE) {
                graph.children(argument.agent().token(), "nmod:in", "nmod:at").forEach(head -> add(found, graph, head));
            }
        }
        graph.children(frame.token(), "nmod:between", "nmod:with").stream()
                .flatMap(side -> graph.children(side, "nmod:in", "nmod:at").stream())
                .forEach(head -> add(found, graph, head));
        addMotion(found, frame);
        addJourney(found, frame, arguments);
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

    private void add(List<Place> found, SentenceGraph graph, int head) {
        Optional<Place> place = placeAt(graph, head);
        if (place.isEmpty() && graph.isNoun(head)) {
            graph.children(head, "nmod:in", "nmod:of", "nmod:at").stream()
                    .filter(inner -> placeAt(graph, inner).isPresent())
                    .forEach(inner -> add(found, graph, inner));
            return;
        }
        if (place.isEmpty()
                || found.stream().anyMatch(p -> p.entity() == place.get().entity())) {
            return;
        }
        int index = found.size();
        found.add(place.get());
        for (int inner : inner(graph, head)) {
            Optional<EntityDraft> around = placeAt(graph, inner)
                    .map(Place::entity)
                    .filter(e -> e != place.get().entity());
            if (around.isPresent() && found.get(index).within().isEmpty()) {
                found.set(index, new Place(place.get().entity(), place.get().evidence(), around));
                around.ifPresent(outer -> names.learnAround(place.get().entity(), outer));
            }
            add(found, graph, inner);
        }
        for (int other : graph.children(head, "conj:and")) {
            add(found, graph, other);
        }
    }

    /** What a place is said to be in: "the palace in Rome", "Maputo, Mozambique". */
    private static List<Integer> inner(SentenceGraph graph, int head) {
        List<Integer> inner = new ArrayList<>(
                graph.children(head, "nmod:in", "nmod:at", "appos", "nmod:of", "nmod:near", "dep", "nmod:on"));
        if (head + 2 < graph.size() && graph.word(head + 1).equals(",") && !inner.contains(head + 2)) {
            inner.add(head + 2);
        }
        return inner;
    }

    private Optional<Place> placeAt(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        Optional<NamePhrase> name = names.at(sentence, head);
        boolean facility = lexicon.isFacility(graph.word(head));
        if (name.isPresent() && !name.get().entity().isPerson()) {
            EntityKind kind = name.get().entity().kind();
            boolean placeLike = kind == EntityKind.PLACE
                    || kind == EntityKind.COUNTRY
                    || lexicon.isFacility(lastWord(name.get().entity()));
            if (!placeLike) {
                return Optional.empty();
            }
            Mention mention = names.article()
                    .mention(graph.sentence()
                            .span(name.get().nameFirst(), name.get().last()));
            return Optional.of(new Place(name.get().entity(), mention, Optional.empty()));
        }
        if (facility && hasName(graph, head)) {
            Span span = facilitySpan(graph, head);
            Mention mention = names.article().mention(span);
            return Optional.of(
                    new Place(names.described(mention.quote(), EntityKind.PLACE, mention), mention, Optional.empty()));
        }
        return Optional.empty();
    }

    private static String lastWord(EntityDraft entity) {
        return entity.surname();
    }

    private static boolean hasName(SentenceGraph graph, int head) {
        return graph.children(head, "compound", "amod", "nmod:poss").stream().anyMatch(c -> graph.hasTag(c, "NNP"));
    }

    private static Span facilitySpan(SentenceGraph graph, int head) {
        int first = head;
        while (first > 0
                && (graph.isNoun(first - 1) || graph.hasTag(first - 1, "JJ") || graph.hasTag(first - 1, "POS"))) {
            first--;
        }
        return graph.sentence().span(first, head);
    }

    /** "arrives in Pyongyang for talks", "flies to Rome to meet the Pope", "visits Israel and meets": the way leads to it. */
    private void addMotion(List<Place> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Optional<Integer> verb = frame.verb();
        Stream<Integer> motions = Stream.concat(
                verb.stream(), verb.stream().flatMap(v -> graph.governors(v, "advcl", "xcomp", "conj").stream()));
        motions.filter(v -> isMotion(graph.lemma(v))).forEach(v -> addEnds(found, graph, v));
        if (frame.trigger().lemma().equals("visit")) {
            graph.children(frame.token(), "nmod:to", "obl:to").forEach(head -> add(found, graph, head));
        }
    }

    /** "talks at the Ring Road forum in Oslo", by the order of the words. */
    private void addBehind(List<Place> found, SentenceGraph graph, int trigger) {
        int at = trigger + 1;
        if (at >= graph.size() || !Set.of("at", "in").contains(graph.word(at))) {
            return;
        }
        int next = at + 1;
        while (next < graph.size() && graph.token(next).pos().matches("NN.*|DT|JJ|CD|CC|HYPH|POS")) {
            next++;
        }
        if (next + 1 < graph.size() && graph.word(next).equals("in")) {
            names.at(graph.sentence().index(), next + 1).ifPresent(p -> add(found, graph, p.last()));
        }
    }

    /** Where a verb of motion leads. */
    List<Place> endsOf(SentenceGraph graph, int verb) {
        List<Place> found = new ArrayList<>();
        addEnds(found, graph, verb);
        return found;
    }

    private void addEnds(List<Place> found, SentenceGraph graph, int verb) {
        for (int head : graph.children(verb, "obl:to", "obl:in", "obl:at", "obl:into", "obl:for")) {
            add(found, graph, head);
        }
        if (graph.lemma(verb).equals("visit")) {
            graph.children(verb, "obj").forEach(head -> add(found, graph, head));
        }
    }

    /** "met him on a trip to Oslo", "during his visit to Oslo". */
    private void addJourney(List<Place> found, MeetingFrame frame, List<Argument> arguments) {
        SentenceGraph graph = frame.graph();
        List<Integer> heads = new ArrayList<>(frame.anchors());
        arguments.stream().map(a -> a.agent().token()).filter(t -> t >= 0).forEach(heads::add);
        for (int head : heads) {
            graph.children(head, "obl:on", "nmod:on", "obl:during", "nmod:during").stream()
                    .filter(journey -> JOURNEYS.contains(graph.lemma(journey)))
                    .flatMap(journey -> graph.children(journey, "nmod:to", "nmod:in", "nmod:of").stream())
                    .forEach(place -> add(found, graph, place));
        }
    }

    private static boolean isMotion(String lemma) {
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
                    "set",
                    "leave" -> true;
            default -> false;
        };
    }

    /** "the Alaska summit", "the Geneva talks". */
    private void addCompounds(List<Place> found, MeetingFrame frame) {
        if (!frame.noun()) {
            return;
        }
        SentenceGraph graph = frame.graph();
        for (int compound : graph.children(frame.token(), "compound")) {
            names.at(graph.sentence().index(), compound)
                    .filter(p -> p.entity().kind() == EntityKind.PLACE)
                    .ifPresent(p -> add(found, graph, compound));
        }
    }
}
