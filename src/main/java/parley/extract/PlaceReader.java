package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;

/** Reads where a meeting is from the phrases that hang on its trigger and its clause. */
final class PlaceReader {
    private static final String[] AT = {"in", "at", "on", "near", "outside", "inside", "within", "aboard"};

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
            if (argument.agent().token() >= 0 && !argument.agent().entity().isBody()) {
                graph.children(argument.agent().token(), "nmod:in", "nmod:at").forEach(head -> add(found, graph, head));
            }
        }
        addMotion(found, frame);
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
        motions.filter(v -> isMotion(graph.lemma(v))).forEach(v -> {
            for (int head : graph.children(v, "obl:to", "obl:in", "obl:at", "obl:into", "obl:for")) {
                add(found, graph, head);
            }
            if (graph.lemma(v).equals("visit")) {
                graph.children(v, "obj").forEach(head -> add(found, graph, head));
            }
        });
        if (frame.trigger().lemma().equals("visit")) {
            graph.children(frame.token(), "nmod:to", "obl:to").forEach(head -> add(found, graph, head));
        }
    }

    private static boolean isMotion(String lemma) {
        return switch (lemma) {
            case "arrive", "fly", "travel", "go", "come", "head", "visit", "return", "land", "gather" -> true;
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
