package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.Mention;
import parley.model.ReportTopic;
import parley.model.Span;

/** Reads what a meeting is about: short noun phrases, as written. */
final class TopicReader {
    private static final int LONGEST = 9;

    private final ArticleNames names;
    private final Lexicon lexicon;

    TopicReader(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    List<ReportTopic> read(MeetingFrame frame) {
        List<ReportTopic> found = new ArrayList<>();
        SentenceGraph graph = frame.graph();
        for (int anchor : frame.anchors()) {
            for (String preposition : lexicon.topicWords("preposition")) {
                if (graph.isVerb(anchor) && preposition.equals("on") && anchor != frame.token()) {
                    continue;
                }
                graph.children(anchor, "obl:" + preposition, "nmod:" + preposition)
                        .forEach(t -> add(found, graph, t));
            }
            for (int clause : graph.children(anchor, "advcl", "acl", "xcomp", "conj:and")) {
                if (graph.isVerb(clause)) {
                    addClause(found, graph, clause);
                }
            }
        }
        frame.verb().filter(v -> frame.hangsAs("nsubj", "self")).ifPresent(v -> addPhrase(found, graph, v));
        addModifiers(found, frame);
        return found;
    }

    /** "to discuss the war", "focusing on trade", "aimed at ending the dispute". */
    private void addClause(List<ReportTopic> found, SentenceGraph graph, int verb) {
        if (lexicon.isTopicWord("verb", graph.lemma(verb))) {
            graph.children(verb, "obj").forEach(t -> add(found, graph, t));
        }
        addPhrase(found, graph, verb);
        for (int next : graph.children(verb, "advcl", "xcomp")) {
            if (graph.isVerb(next) && lexicon.isTopicWord("verb", graph.lemma(next))) {
                graph.children(next, "obj").forEach(t -> add(found, graph, t));
            }
        }
    }

    private void addPhrase(List<ReportTopic> found, SentenceGraph graph, int verb) {
        for (String phrase : lexicon.topicWords("phrase")) {
            int blank = phrase.indexOf(' ');
            if (graph.lemma(verb).equals(phrase.substring(0, blank))) {
                graph.children(verb, "obl:" + phrase.substring(blank + 1)).forEach(t -> add(found, graph, t));
            }
        }
    }

    /** "peace talks" are about peace, "trade negotiations" about trade. */
    private void addModifiers(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (!frame.noun() || frame.trigger().lemma().equals("visit")) {
            return;
        }
        for (int modifier : graph.children(frame.token(), "compound", "amod")) {
            boolean named = names.at(graph.sentence().index(), modifier).isPresent();
            boolean content = graph.isNoun(modifier) || graph.hasTag(modifier, "JJ");
            if (!named && content && isTopicModifier(graph, modifier) && !isPersonOrTime(graph, modifier)) {
                Mention mention = names.article().mention(graph.token(modifier).span());
                found.add(new ReportTopic(mention.quote(), mention));
            }
        }
    }

    private boolean isTopicModifier(SentenceGraph graph, int modifier) {
        String word = graph.word(modifier);
        return !lexicon.isTopicWord("modifier-stop", word)
                && !lexicon.isTopicWord("stop", word)
                && lexicon.countries().ofAdjective(graph.token(modifier).text()).isEmpty()
                && lexicon.noun(graph.lemma(modifier)).isEmpty()
                && graph.hasTag(modifier, "NN");
    }

    private void add(List<ReportTopic> found, SentenceGraph graph, int head) {
        boolean content = graph.isNoun(head) || graph.hasTag(head, "VBG");
        if (!content || lexicon.isTopicWord("stop", graph.lemma(head)) || isPersonOrTime(graph, head)) {
            return;
        }
        Span span = phrase(graph, head);
        if (found.stream().noneMatch(t -> t.evidence().span().overlaps(span))) {
            Mention mention = names.article().mention(span);
            found.add(new ReportTopic(mention.quote(), mention));
        }
        for (int other : graph.children(head, "conj")) {
            if (found.stream()
                    .noneMatch(
                            t -> t.evidence().span().contains(graph.token(other).span()))) {
                add(found, graph, other);
            }
        }
    }

    private boolean isPersonOrTime(SentenceGraph graph, int head) {
        boolean person = names.at(graph.sentence().index(), head)
                .filter(p -> p.entity().isPerson())
                .isPresent();
        Span span = graph.token(head).span();
        return person
                || graph.sentence().times().stream()
                        .anyMatch(t -> t.mention().span().overlaps(span));
    }

    private static Span phrase(SentenceGraph graph, int head) {
        Set<Integer> tokens = graph.subtree(
                head,
                Set.of(
                        "case",
                        "cc",
                        "conj",
                        "acl",
                        "punct",
                        "parataxis",
                        "appos",
                        "advcl",
                        "mark",
                        "det",
                        "nsubj",
                        "ref"));
        int first = head;
        while (first > 0 && tokens.contains(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < graph.size()
                && tokens.contains(last + 1)
                && last - first < LONGEST
                && !graph.word(last + 1).equals(",")) {
            last++;
        }
        while (last > head
                && (graph.hasTag(last, "IN")
                        || graph.hasTag(last, "DT")
                        || graph.hasTag(last, "CC")
                        || graph.hasTag(last, "TO"))) {
            last--;
        }
        while (first < head && (graph.hasTag(first, "PRP") || graph.hasTag(first, "DT") || graph.hasTag(first, "IN"))) {
            first++;
        }
        return graph.sentence().span(first, last);
    }
}
