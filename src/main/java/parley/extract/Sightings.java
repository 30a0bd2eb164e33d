package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.EntityKind;

/** Tells seeing somebody to talk ("flew to Lagos to see Okoro", "saw him in Oslo about oil") from setting eyes on somebody. */
final class Sightings {
    private static final int NEAR = 7;
    private static final Set<String> LATER = Set.of("will", "'ll", "would");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> SETTING_OUT = WordList.words("going-to-see");
    private static final Set<String> SIGHTS = WordList.words("sight");
    private static final String[] SCENES = {"obl:in", "obl:at", "obl:on", "obl:tmod", "obl:about", "obl:over"};
    private static final String[] COMPLEMENTS = {"xcomp", "obl:as", "advcl:as", "nsubj:pass"};

    private Sightings() {}

    /** By the order of the words alone: a name comes soon, and no verb before it. */
    static boolean mayTell(SentenceGraph graph, int see) {
        int before = graph.hasTag(see - 1, "RB") ? see - 2 : see - 1; // "will also see"
        String helper = graph.word(before);
        boolean told =
                graph.hasTag(see, "VBD") || helper.equals("to") || LATER.contains(helper) || MAY.contains(helper);
        for (int i = see + 1; told && i < graph.size() && i <= see + NEAR && !graph.isVerb(i); i++) {
            if (graph.hasTag(i, "NNP")) {
                return true;
            }
        }
        return false;
    }

    /** One person sees the other, who does nothing else: on the way, or at a place, on a day or about something. */
    static boolean isMeeting(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        int see = frame.token();
        boolean persons = present.size() >= 2
                && present.stream()
                        .allMatch(a -> a.agent().entity().isPerson()
                                || a.agent().token() < see && setsOut(graph, see)); // "the union has asked to see her"
        boolean seen = present.stream()
                .map(a -> a.agent().token())
                .anyMatch(one -> one > see
                        && (one <= see + NEAR || isBehindAnother(graph, see, one))
                        && !doesSomething(graph, one));
        boolean looks = graph.children(see, SCENES).stream().anyMatch(where -> SIGHTS.contains(graph.lemma(where)));
        if (!persons
                || !seen && !isEachOther(graph, see)
                || looks
                || !graph.children(see, COMPLEMENTS).isEmpty()) {
            return false;
        }
        boolean scene = scenes(graph, see).findAny().isPresent();
        boolean ahead = graph.children(see, "aux").stream().anyMatch(aux -> LATER.contains(graph.word(aux)));
        boolean perhaps = graph.children(see, "aux").stream().anyMatch(aux -> MAY.contains(graph.word(aux)));
        boolean official = present.stream()
                .anyMatch(a -> a.agent().entity().context().capacity().isPresent());
        return setsOut(graph, see)
                || scene && (ahead || (official || perhaps || isEachOther(graph, see)) && isPlacedOrDated(graph, see));
    }

    /** "see each other again in Oslo". */
    private static boolean isEachOther(SentenceGraph graph, int see) {
        return graph.word(see + 1).equals("each") && graph.word(see + 2).equals("other");
    }

    /** "saw Lind in Oslo on Monday and Okoro in Lagos a day later". */
    private static boolean isBehindAnother(SentenceGraph graph, int see, int one) {
        return graph.children(see, "obj").stream()
                        .anyMatch(first -> first <= see + NEAR
                                && graph.token(first)
                                        .name()
                                        .filter(kind -> kind == EntityKind.PERSON)
                                        .isPresent())
                && IntStream.range(see, one).anyMatch(i -> graph.word(i).equals("and"));
    }

    /** "see her resign", "saw him leaving", "see her as a friend". */
    private static boolean doesSomething(SentenceGraph graph, int last) {
        int next = last + 1;
        return graph.word(next).equals("as")
                || graph.isVerb(next)
                || graph.hasTag(next, "RB") && graph.isVerb(next + 1);
    }

    private static boolean setsOut(SentenceGraph graph, int see) {
        return graph.hasChildWithLemma(see, Set.of("to"), "mark")
                && (graph.hasChildWithLemma(see, Set.of("be"), "aux") // "is to see her"
                        || graph.governors(see, "xcomp", "advcl:to", "acl:to", "advcl", "acl").stream()
                                .anyMatch(way -> SETTING_OUT.contains(graph.lemma(way))
                                        || !graph.children(way, "cop").isEmpty()));
    }

    /** Where and when one sees the other; the parser may hang the place on who is seen. */
    private static Stream<Integer> scenes(SentenceGraph graph, int see) {
        return Stream.concat(
                graph.children(see, SCENES).stream(),
                graph.children(see, "obj").stream()
                        .flatMap(seen -> graph.children(seen, "nmod:in").stream())
                        .filter(where -> graph.token(where)
                                .name()
                                .filter(kind -> kind == EntityKind.PLACE)
                                .isPresent()));
    }

    private static boolean isPlacedOrDated(SentenceGraph graph, int see) {
        return scenes(graph, see)
                .anyMatch(where -> graph.token(where)
                                .name()
                                .filter(kind -> kind == EntityKind.PLACE)
                                .isPresent()
                        || graph.sentence().isInTime(where));
    }
}
