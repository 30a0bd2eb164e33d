package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.EntityKind;

/** Tells calling somebody to talk from calling somebody something, or to something. */
final class Calls {
    private static final Set<String> TALKING = WordList.words("addressing");
    private static final Set<String> LABELS = Set.of("as", "``", "\"", "“", "'", "‘", "for", ":", "'s", "’s");
    private static final Set<String> ENDS = Set.of(".", ";", "and", "but", "after", "before", "while", "when");
    private static final Set<String> CONVERSING = WordList.words("conversing");
    private static final Set<String> ASKED = Set.of("to", "for", "not", "that", "from", "over");
    private static final Set<String> VISITING_TIMES = WordList.words("in-turn");
    private static final int FARTHEST_CALLED = 9;

    private Calls() {}

    /** "called Merkel", not "called Merkel a friend" or "called on Merkel to go". */
    static boolean isToSomeone(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        if (frame.noun()) {
            return !graph.children(frame.token(), "nmod:with", "nmod:between", "obl:with")
                            .isEmpty()
                    || frame.hangsAs("obl:in", "obl:during", "obl:on", "cop")
                            && present.stream()
                                    .map(a -> a.agent().entity())
                                    .allMatch(e -> e.isPerson() || e.kind() == EntityKind.GROUP)
                    || graph.governors(frame.token(), "obj").stream()
                            .anyMatch(verb -> CONVERSING.contains(graph.lemma(verb)));
        }
        Optional<Argument> called = present.stream()
                .filter(a -> a.agent().entity().isPerson() && a.agent().token() > frame.token())
                .findFirst();
        return called.isPresent()
                && isCalledOnly(graph, frame.token(), called.get().agent().token());
    }

    /** "called on Lind at the palace", "also called on Lind", not "called on Lind to go" or "called on Lind for help". */
    static boolean isVisit(SentenceGraph graph, int verb, List<Argument> present) {
        boolean persons = present.stream().allMatch(a -> a.agent().entity().isPerson());
        Optional<Integer> visited = present.stream()
                .map(a -> a.agent().token())
                .filter(token -> token > verb)
                .findFirst();
        boolean asked = visited.isPresent()
                && IntStream.range(visited.get() + 1, graph.size())
                        .takeWhile(i -> !ENDS.contains(graph.word(i)))
                        .anyMatch(i -> ASKED.contains(graph.word(i)));
        boolean scene = graph.children(verb, "obl", "advmod").stream()
                .anyMatch(at -> graph.sentence().isInTime(at)
                        || VISITING_TIMES.contains(graph.word(at))
                        || graph.hasChildWithLemma(at, Set.of("at", "in"), "case"));
        return persons && visited.isPresent() && !asked && scene;
    }

    /** Nothing says what the one called is called or is to do: the next thing done is talking. */
    private static boolean isCalledOnly(SentenceGraph graph, int verb, int called) {
        int next = called + 1;
        boolean named = graph.hasTag(next, "DT") || graph.hasTag(next, "JJ") || LABELS.contains(graph.word(next));
        while (next < graph.size() && !graph.isVerb(next) && !ENDS.contains(graph.word(next))) {
            next++;
        }
        boolean beside = called - verb <= FARTHEST_CALLED;
        return beside
                && !named
                && (next >= graph.size() || ENDS.contains(graph.word(next)) || TALKING.contains(graph.lemma(next)));
    }
}
