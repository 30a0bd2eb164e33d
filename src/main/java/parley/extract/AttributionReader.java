package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who is said to have said it: "the Kremlin said that", "according to a spokesman". */
final class AttributionReader {
    private static final int HIGHEST = 5;

    private final AgentReader agents;
    private final Set<String> saying = WordList.words("saying");

    AttributionReader(AgentReader agents) {
        this.agents = agents;
    }

    Optional<Agent> read(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        int at = frame.verb().orElse(frame.top());
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Agent> source = accordingTo(graph, at);
            if (source.isPresent()) {
                return source;
            }
            Optional<Integer> said = graph.children(at, "parataxis").stream()
                    .filter(v -> saying.contains(graph.lemma(v)))
                    .findFirst();
            if (said.isPresent()) {
                return subject(graph, said.get());
            }
            Optional<Integer> above = graph.governor(at, "ccomp", "xcomp", "advcl", "acl", "conj", "parataxis", "obj");
            if (above.isEmpty()) {
                return Optional.empty();
            }
            boolean says = saying.contains(graph.lemma(above.get()))
                    && !graph.governors(at, "ccomp", "parataxis", "obj", "xcomp")
                            .isEmpty();
            if (says) {
                return subject(graph, above.get());
            }
            at = above.get();
        }
        return Optional.empty();
    }

    private Optional<Agent> accordingTo(SentenceGraph graph, int verb) {
        return graph.children(verb, "obl:according_to", "nmod:according_to").stream()
                .flatMap(source -> agents.read(graph, source).stream())
                .findFirst();
    }

    private Optional<Agent> subject(SentenceGraph graph, int verb) {
        List<Integer> subjects = graph.children(verb, "nsubj");
        return subjects.stream().flatMap(s -> agents.read(graph, s).stream()).findFirst();
    }
}
