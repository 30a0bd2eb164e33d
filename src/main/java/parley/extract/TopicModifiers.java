package parley.extract;

import java.util.List;
import parley.model.Mention;
import parley.model.ReportTopic;

/** Reads topics off the words in front of a meeting noun: "peace talks" are about peace. */
final class TopicModifiers {
    private static final String ORDINAL = "\\d+(st|nd|rd|th)";
    private static final String PREFIXED = "(post|pre|anti|non|counter|cross|inter)-.+";

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final TopicPhrases topics;

    TopicModifiers(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        this.topics = new TopicPhrases(names, lexicon);
    }

    /** Words that stand together make one topic: "border security talks", "post-war trade negotiations". */
    void add(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (!frame.noun() || frame.trigger().lemma().equals("visit")) {
            return;
        }
        List<Integer> before = graph.children(frame.token(), "compound", "amod");
        int last = frame.token() - 1;
        while (last >= 0 && before.contains(last)) {
            int first = last;
            while (isTopic(graph, first) && isBefore(graph, before, first - 1) && isTopic(graph, first - 1)) {
                first--;
            }
            if (isTopic(graph, first)) {
                addRun(found, graph, first, last);
            }
            last = first - 1;
        }
    }

    /** Whether a word belongs to the meeting noun, or to the topic behind it: "climate change talks". */
    private static boolean isBefore(SentenceGraph graph, List<Integer> before, int token) {
        return token >= 0
                && (before.contains(token)
                        || graph.governors(token, "compound").stream().anyMatch(before::contains));
    }

    private void addRun(List<ReportTopic> found, SentenceGraph graph, int first, int last) {
        boolean more = first > 0
                && (graph.word(first - 1).matches(PREFIXED)
                        || lexicon.isTopicWord("bare", graph.lemma(last)) && isOfCountry(graph, first - 1));
        boolean half = first > 1 && graph.hasTag(first - 1, "HYPH"); // "power-sharing talks"
        int from = half ? first - 2 : more ? first - 1 : first;
        if (from == last && lexicon.isTopicWord("bare", graph.lemma(last))) {
            return;
        }
        Mention mention = names.article().mention(graph.sentence().span(from, last));
        found.add(new ReportTopic(mention.quote(), mention));
    }

    /** "Malagasy crisis talks". */
    private boolean isOfCountry(SentenceGraph graph, int token) {
        return graph.hasTag(token, "JJ")
                && Character.isUpperCase(graph.token(token).text().charAt(0));
    }

    private boolean isTopic(SentenceGraph graph, int modifier) {
        String word = graph.word(modifier);
        return names.at(graph.sentence().index(), modifier).isEmpty()
                && graph.hasTag(modifier, "NN")
                && !word.matches(ORDINAL)
                && !topics.isPersonOrTime(graph, modifier)
                && !lexicon.isTopicWord("modifier-stop", word)
                && !lexicon.isTopicWord("stop", word)
                && lexicon.countries().ofAdjective(graph.text(modifier)).isEmpty()
                && lexicon.groupKind(graph.lemma(modifier)).isEmpty()
                && lexicon.noun(graph.lemma(modifier)).isEmpty();
    }
}
