package parley.extract;

import java.util.ArrayList;
import java.util.List;
import parley.model.EntityKind;

/** Reads who is named in front of a meeting noun: "the Chad-Peru talks", "an EU summit". */
final class CompoundSides {
    private final AgentReader agents;
    private final ArticleNames names;
    private final Lexicon lexicon;

    CompoundSides(AgentReader agents, ArticleNames names, Lexicon lexicon) {
        this.agents = agents;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** One body alone is the one whose own event it is. */
    void addTo(List<Argument> found, MeetingFrame frame) {
        List<Integer> named = named(frame);
        for (int body : named) {
            agents.read(frame.graph(), body).stream()
                    .filter(a -> named.size() > 1 || !isOwnSession(frame, a) && !isHeadingOfOne(frame, a))
                    .forEach(a -> found.add(
                            named.size() > 1 || isSide(frame.graph(), body, a)
                                    ? Argument.principal(a)
                                    : Argument.bodyOfEvent(a)));
        }
    }

    private boolean isSide(SentenceGraph graph, int token, Agent agent) {
        return agent.entity().isPerson()
                || agent.entity().kind() == EntityKind.COUNTRY && !isWithContinent(graph, token);
    }

    /** "a Russia-Africa summit": one of many lands. */
    private boolean isWithContinent(SentenceGraph graph, int country) {
        return graph.word(country + 1).equals("-") && lexicon.isVetoed("*", "agent", graph.text(country + 2));
    }

    /** Those named in front of the noun, singly or joined by hyphens; places there say where, not who. */
    private List<Integer> named(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Integer> found = new ArrayList<>();
        for (int token : graph.children(frame.token(), "compound", "amod", "nmod:poss")) {
            boolean joined = token >= 2 && graph.hasTag(token - 1, "HYPH");
            if (joined && isNamed(graph, token - 2)) {
                found.add(token - 2);
            }
            if (isNamed(graph, token)) {
                found.add(token);
            } else if (graph.isPlural(token)
                    && lexicon.groupKind(graph.lemma(token)).isPresent()) {
                graph.children(token, "compound").stream()
                        .filter(body -> isNamed(graph, body))
                        .forEach(found::add); // "a G20 finance ministers meeting"
            }
        }
        return found;
    }

    private boolean isNamed(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token)
                .filter(p -> p.entity().kind() != EntityKind.PLACE)
                .isPresent();
    }

    /** "Lind in Oslo for Okoro talks": a heading that calls talks by one name may mean whom they are about. */
    private static boolean isHeadingOfOne(MeetingFrame frame, Agent person) {
        return frame.verb().isEmpty() && !frame.isWithOnly() && person.entity().isPerson();
    }

    /** "a meeting of the Labour Party": one body that sits. */
    boolean isOwnSession(MeetingFrame frame, Agent body) {
        return frame.trigger().lemma().equals("meeting")
                && body.entity().kind() == EntityKind.ORGANIZATION
                && !lexicon.isAlliance(body.entity().name());
    }
}
