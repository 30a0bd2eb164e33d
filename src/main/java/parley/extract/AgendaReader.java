package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.ReportTopic;

/**
 * Reads what was talked about off sentences that need not name the meeting: "Trade was the main subject", "A hotline was among
 * the topics raised".
 */
final class AgendaReader {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
    private static final Set<String> OFF = Set.of("off", "from", "without");
    private static final Set<String> OUGHT = Set.of("should", "must", "could", "can");
    private static final Set<String> BOTH = Set.of("they", "two", "both", "pair");
    private static final int NEAR = 3;
    private static final String[] ELSEWHERE = {
        "obl:in", "obl:at", "obl:by", "obl:agent", "obl:with", "nmod:in", "nmod:for"
    };

    private final TopicPhrases topics;
    private final Lexicon lexicon;

    AgendaReader(TopicPhrases topics, Lexicon lexicon) {
        this.topics = topics;
        this.lexicon = lexicon;
    }

    /** Whether a sentence, before there is a parse, may tell what a meeting was about. */
    static boolean mayTell(SentenceGraph graph, Lexicon lexicon) {
        return IntStream.range(0, graph.size()).anyMatch(token -> mayTell(graph, lexicon, token));
    }

    private static boolean mayTell(SentenceGraph graph, Lexicon lexicon, int token) {
        IntStream before = IntStream.range(token - NEAR, token);
        if (!lexicon.isTopicWord("agenda", graph.lemma(token))) {
            return lexicon.isTopicWord("taken-up", graph.lemma(token))
                    && before.anyMatch(i -> BOTH.contains(graph.word(i)));
        }
        return graph.lemma(token).equals("agenda")
                || lexicon.isTopicWord("brought-up", graph.lemma(token + 1))
                || graph.lemma(token + 1).equals("include")
                || before.anyMatch(i -> lexicon.isTopicWord("foremost", graph.lemma(i))
                        || graph.word(i).equals("among"));
    }

    List<ReportTopic> read(SentenceGraph graph) {
        List<ReportTopic> found = new ArrayList<>();
        addTo(found, graph);
        return found;
    }

    void addTo(List<ReportTopic> found, SentenceGraph graph) {
        for (int token = 0; token < graph.size(); token++) {
            if (graph.lemma(token).equals("agenda")) {
                addAgenda(found, graph, token);
            }
            if (graph.isNoun(token) && isOfMeeting(graph, token)) {
                addNamed(found, graph, token);
            }
            discussed(graph, token).forEach(t -> topics.add(found, graph, t));
        }
    }

    /** "with the war high on the agenda", "trade is on the agenda", "trade topped the agenda", "the agenda includes trade". */
    private void addAgenda(List<ReportTopic> found, SentenceGraph graph, int agenda) {
        if (graph.hasChildWithLemma(agenda, OFF, "case")) {
            return;
        }
        for (int governor : graph.governors(agenda, "nmod", "obl")) {
            if (graph.isNoun(governor)) {
                topics.add(found, graph, governor);
            } else {
                List<Integer> put = graph.children(governor, "obj");
                (put.isEmpty() ? graph.children(governor, "nsubj") : put).forEach(t -> topics.add(found, graph, t));
                graph.governors(governor, "acl").forEach(t -> topics.add(found, graph, t));
            }
        }
        graph.children(agenda, "nsubj").forEach(t -> topics.add(found, graph, t));
        graph.governors(agenda, "obj").stream()
                .filter(verb -> lexicon.isTopicWord("filling", graph.lemma(verb)))
                .flatMap(verb -> graph.children(verb, "nsubj").stream())
                .forEach(t -> topics.add(found, graph, t));
        included(graph, agenda).forEach(t -> topics.add(found, graph, t));
    }

    /** What stands on the other side of "be" or "include" from a noun for topics. */
    private void addNamed(List<ReportTopic> found, SentenceGraph graph, int noun) {
        Stream.of(
                        graph.isPredicate(noun) ? graph.children(noun, "nsubj") : List.<Integer>of(),
                        graph.governors(noun, "nsubj").stream()
                                .filter(graph::isPredicate)
                                .toList(),
                        graph.governors(noun, "obl:among").stream()
                                .filter(graph::isPredicate)
                                .toList(),
                        included(graph, noun))
                .flatMap(List::stream)
                .filter(t -> !lexicon.isTopicWord("agenda", graph.lemma(t)))
                .forEach(t -> topics.add(found, graph, t));
    }

    private static List<Integer> included(SentenceGraph graph, int noun) {
        return graph.governors(noun, "nsubj").stream()
                .filter(verb -> graph.lemma(verb).equals("include"))
                .flatMap(verb -> graph.children(verb, "obj").stream())
                .toList();
    }

    /** "the main subject", "among the topics raised", "the topics of the talks"; "the main issue for voters" is another matter. */
    private boolean isOfMeeting(SentenceGraph graph, int noun) {
        if (!lexicon.isTopicWord("agenda", graph.lemma(noun))
                || graph.hasChildWithLemma(noun, NOT, "advmod", "det", "neg")
                || graph.hasChildWithLemma(noun, Set.of("a", "an"), "det")
                || !graph.children(noun, ELSEWHERE).isEmpty()) {
            return false;
        }
        List<Integer> of = graph.children(noun, "nmod:of");
        boolean told = of.stream().anyMatch(t -> lexicon.noun(graph.lemma(t)).isPresent());
        boolean raised = graph.isVerb(noun + 1)
                && lexicon.isTopicWord("brought-up", graph.lemma(noun + 1))
                && graph.children(noun + 1, ELSEWHERE).isEmpty();
        boolean several = graph.isPlural(noun) && graph.lemma(noun + 1).equals("include");
        boolean foremost = graph.children(noun, "amod").stream()
                .anyMatch(rank -> lexicon.isTopicWord("foremost", graph.lemma(rank)));
        return told || of.isEmpty() && (raised || several || foremost);
    }

    /** "Trade was discussed", "Also discussed was trade", "The two discussed trade". */
    private List<Integer> discussed(SentenceGraph graph, int verb) {
        boolean takenUp = graph.isVerb(verb) && lexicon.isTopicWord("taken-up", graph.lemma(verb));
        if (!takenUp
                || graph.hasChildWithLemma(verb, OUGHT, "aux")
                || graph.hasChildWithLemma(verb, NOT, "advmod", "neg")) {
            return List.of();
        }
        if (isOfBoth(graph, verb)) {
            return graph.hasTag(verb, "VBN") ? graph.governors(verb, "amod") : graph.children(verb, "obj");
        }
        // "was discussed by the cabinet" is another matter
        boolean here = graph.lemma(verb).equals("discuss")
                && graph.children(verb, ELSEWHERE).stream()
                        .allMatch(at -> lexicon.noun(graph.lemma(at)).isPresent());
        if (!here) {
            return List.of();
        }
        return graph.children(verb, "aux:pass").isEmpty()
                ? graph.governors(verb, "nsubj").stream()
                        .filter(graph::isPredicate)
                        .toList()
                : graph.children(verb, "nsubj:pass");
    }

    /** Behind "they", "both" or "the two leaders", whom the sentence before has named; the tagger may not see the verb. */
    private static boolean isOfBoth(SentenceGraph graph, int verb) {
        boolean misread = graph.hasTag(verb, "VBN") && BOTH.contains(graph.word(verb - 1));
        return misread
                || graph.hasTag(verb, "VBD")
                        && graph.children(verb, "nsubj").stream()
                                .anyMatch(who -> BOTH.contains(graph.word(who))
                                        || graph.hasChildWithLemma(who, BOTH, "nummod", "det"));
    }
}
