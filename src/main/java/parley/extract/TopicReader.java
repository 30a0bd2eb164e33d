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
    private final PhraseList phrases;

    TopicReader(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = new PhraseList(names, lexicon);
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
        frame.verb().filter(v -> frame.hangsAs("nsubj")).ifPresent(v -> addContent(found, graph, v));
        addPurposeOfObject(found, frame);
        if (found.isEmpty() && frame.noun()) {
            addBehind(found, graph, frame.token());
        }
        addAgenda(found, graph);
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

    /** "the talks will cover trade". */
    private void addContent(List<ReportTopic> found, SentenceGraph graph, int verb) {
        if (lexicon.isTopicWord("content", graph.lemma(verb))) {
            graph.children(verb, "obj").forEach(t -> add(found, graph, t));
        }
    }

    /** "framed the meeting as an opportunity to explore avenues for peace". */
    private void addPurposeOfObject(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        frame.verb().filter(v -> frame.hangsAs("obj")).ifPresent(v -> {
            for (int role : graph.children(v, "obl:as", "nmod:as")) {
                graph.children(role, "acl").forEach(clause -> addClause(found, graph, clause));
            }
        });
        graph.children(frame.token(), "nmod:as", "obl:as").stream()
                .flatMap(role -> graph.children(role, "acl").stream())
                .forEach(clause -> addClause(found, graph, clause));
    }

    private void addPhrase(List<ReportTopic> found, SentenceGraph graph, int verb) {
        for (String phrase : lexicon.topicWords("phrase")) {
            int blank = phrase.indexOf(' ');
            if (graph.lemma(verb).equals(phrase.substring(0, blank))) {
                graph.children(verb, "obl:" + phrase.substring(blank + 1)).forEach(t -> add(found, graph, t));
            }
        }
    }

    /** "“concrete discussions” on A and B", by the order of the words. */
    private void addBehind(List<ReportTopic> found, SentenceGraph graph, int trigger) {
        int next = trigger + 1;
        while (next < graph.size() && graph.token(next).text().matches("[\"”’']+")) {
            next++;
        }
        if (next < graph.size() && lexicon.isTopicWord("preposition", graph.word(next))) {
            phrases.at(graph, next + 1).tokens().forEach(t -> add(found, graph, t));
        }
    }

    /** "with the war high on the agenda", "trade is on the agenda". */
    private void addAgenda(List<ReportTopic> found, SentenceGraph graph) {
        for (int token = 0; token < graph.size(); token++) {
            if (!graph.lemma(token).equals("agenda")) {
                continue;
            }
            for (int governor : graph.governors(token, "nmod:on", "obl:on", "nmod", "obl")) {
                if (graph.isNoun(governor)) {
                    add(found, graph, governor);
                } else {
                    graph.children(governor, "nsubj").forEach(t -> add(found, graph, t));
                    graph.governors(governor, "acl").forEach(t -> add(found, graph, t));
                }
            }
            graph.children(token, "nsubj").forEach(t -> add(found, graph, t));
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
        List<Integer> inner = graph.children(head, "nmod:of", "nmod:for");
        if (lexicon.isTopicWord("shell", graph.lemma(head)) && !inner.isEmpty()) {
            inner.forEach(t -> add(found, graph, t));
            return;
        }
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
                        "ref",
                        "nmod:between",
                        "nmod:with"));
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
