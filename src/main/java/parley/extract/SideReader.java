package parley.extract;

import java.util.List;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Role;

/** Reads the sides of a meeting from noun phrases, and leaves out names that merely stand beside it. */
final class SideReader {
    private static final String[] WITH = {"obl:with", "nmod:with", "obl:alongside", "nmod:alongside"};

    /** ", with unions expected to protest": what is to come, beside the meeting. */
    private static final Set<String> OUTLOOK = WordList.words("outlook");

    /** ", with Lind leading the push": she does it there. */
    private static final Set<String> LEADING = WordList.words("leading");

    /** "in the Chilean capital, Santiago". */
    private static final Set<String> SETTLEMENTS = WordList.words("settlement");

    private final AgentReader agents;
    private final ArticleNames names;

    SideReader(AgentReader agents, ArticleNames names) {
        this.agents = agents;
        this.names = names;
    }

    List<Agent> read(SentenceGraph graph, int head) {
        return agents.read(graph, head).stream()
                .filter(agent -> !isWhere(graph, agent))
                .toList();
    }

    void add(List<Argument> found, SentenceGraph graph, List<Integer> heads, Role role) {
        for (int head : heads) {
            for (Agent agent : read(graph, head)) {
                found.add(Argument.of(agent, role));
            }
        }
    }

    /** Those whom a word joins by "with". */
    void addWith(List<Argument> found, SentenceGraph graph, int word) {
        addJoined(found, graph, graph.children(word, WITH));
    }

    void addJoined(List<Argument> found, SentenceGraph graph, List<Integer> heads) {
        List<Integer> sides =
                heads.stream().filter(head -> !isAbsolute(graph, head)).toList();
        add(found, graph, sides, Role.PRINCIPAL);
    }

    /** "with the United States wading into the dispute": a clause of its own. */
    private boolean isAbsolute(SentenceGraph graph, int head) {
        boolean named = names.at(graph.sentence().index(), head).isPresent();
        boolean behindComma = graph.children(head, "case").stream()
                .anyMatch(with -> graph.word(with - 1).equals(","));
        boolean expected = behindComma
                && graph.children(head, "acl").stream().anyMatch(clause -> OUTLOOK.contains(graph.lemma(clause)));
        boolean ownClause = graph.governors(head, "nsubj").stream()
                .anyMatch(clause ->
                        graph.hasTag(clause, "VBG") && graph.hasChildWithLemma(clause, Set.of("with"), "mark"));
        return expected
                || ownClause
                || named
                        && graph.children(head, "acl").stream()
                                .anyMatch(clause -> graph.hasTag(clause, "VBG")
                                        && !LEADING.contains(graph.lemma(clause))
                                        && graph.children(clause, "punct").stream()
                                                .noneMatch(p -> p < clause));
    }

    /** "in Geneva", and the country in "in Lima, Peru": where something is, and no one who acts. */
    private boolean isWhere(SentenceGraph graph, Agent agent) {
        EntityKind kind = agent.entity().kind();
        if (agent.token() < 1 || kind != EntityKind.PLACE && kind != EntityKind.COUNTRY) {
            return false;
        }
        int first = names.at(graph.sentence().index(), agent.token())
                .filter(p -> p.entity() == agent.entity())
                .map(NamePhrase::first)
                .orElse(0);
        if (first < 1) {
            return false;
        }
        String before = graph.word(first - 1);
        boolean town = first >= 2
                && before.equals(",")
                && !isLeading(graph, agent.token())
                && names.at(graph.sentence().index(), first - 2)
                        .filter(p -> p.entity().kind() == EntityKind.PLACE && isAt(graph, p.first() - 1))
                        .isPresent();
        boolean capital = first >= 2 && before.equals(",") && SETTLEMENTS.contains(graph.lemma(first - 2));
        return town || capital && !isLeading(graph, agent.token()) || isAt(graph, first - 1);
    }

    /** "In Quito, Chile and Peru met": what follows the comma acts. */
    static boolean isLeading(SentenceGraph graph, int token) {
        int next = graph.word(token + 1).equals(",") ? token + 2 : token + 1;
        boolean closed = next < graph.size()
                && (graph.word(next).equals("to") // "in Quito, Ecuador, to sign"
                        || next == token + 2
                                && graph.word(next).equals("the")); // "in Quito, Ecuador, the rebels agree"
        return !closed && graph.governors(token, "nsubj").stream().anyMatch(verb -> verb > token)
                || !graph.governors(token, "nsubj:pass").isEmpty();
    }

    private static boolean isAt(SentenceGraph graph, int token) {
        return token >= 0
                && switch (graph.word(token)) {
                    case "in", "at", "near", "outside", "inside" -> true;
                    default -> false;
                };
    }
}
