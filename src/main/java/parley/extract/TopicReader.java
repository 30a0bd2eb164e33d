package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.model.ReportTopic;

/** Reads what a meeting is about: short noun phrases, as written. */
final class TopicReader {
    private static final String[] PURPOSE = {"obl:in", "nmod:in", "obl:with", "nmod:with", "obl:as", "nmod:as"};

    private final TopicPhrases topics;
    private final TopicModifiers modifiers;
    private final Lexicon lexicon;
    private final PhraseList phrases;

    TopicReader(ArticleNames names, Lexicon lexicon) {
        this.topics = new TopicPhrases(names, lexicon);
        this.modifiers = new TopicModifiers(names, lexicon);
        this.lexicon = lexicon;
        this.phrases = new PhraseList(names, lexicon);
    }

    List<ReportTopic> read(MeetingFrame frame) {
        List<ReportTopic> found = new ArrayList<>();
        SentenceGraph graph = frame.graph();
        for (int anchor : frame.anchors()) {
            for (String preposition : lexicon.topicWords("preposition")) {
                boolean called = frame.trigger().takes("on"); // "called on Lind"
                if (preposition.equals("on") && (called || graph.isVerb(anchor) && anchor != frame.token())) {
                    continue;
                }
                graph.children(anchor, "obl:" + preposition, "nmod:" + preposition)
                        .forEach(t -> topics.add(found, graph, t));
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
        addEffort(found, frame);
        if (!frame.noun() && lexicon.isTopicWord("done", frame.trigger().lemma())) {
            graph.children(frame.token(), "obj").forEach(t -> topics.add(found, graph, t));
        }
        addDone(found, frame);
        if (found.isEmpty() && frame.noun()) {
            addBehind(found, graph, frame.token());
        }
        addAgenda(found, graph);
        modifiers.add(found, frame);
        return found;
    }

    /** "to discuss the war", "focusing on trade", "aimed at ending the dispute". */
    private void addClause(List<ReportTopic> found, SentenceGraph graph, int verb) {
        if (lexicon.isTopicWord("verb", graph.lemma(verb))) {
            graph.children(verb, "obj").forEach(t -> topics.add(found, graph, t));
        }
        addPhrase(found, graph, verb);
        if (lexicon.isTopicWord("verb", graph.lemma(verb))) {
            graph.children(verb, "dep", "xcomp", "ccomp").stream()
                    .filter(doing -> graph.hasTag(doing, "VBG"))
                    .flatMap(doing -> graph.children(doing, "obj").stream())
                    .forEach(t -> topics.add(found, graph, t));
        }
        for (int next : graph.children(verb, "advcl", "xcomp")) {
            if (graph.isVerb(next) && lexicon.isTopicWord("verb", graph.lemma(next))) {
                graph.children(next, "obj").forEach(t -> topics.add(found, graph, t));
            }
        }
    }

    /** "the talks will cover trade". */
    private void addContent(List<ReportTopic> found, SentenceGraph graph, int verb) {
        if (lexicon.isTopicWord("content", graph.lemma(verb))) {
            graph.children(verb, "obj").forEach(t -> topics.add(found, graph, t));
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

    /** "met in an effort to end the war", "with the hope of ending the war", "in relation to the war". */
    private void addEffort(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int anchor : frame.anchors()) {
            for (int head : graph.children(anchor, PURPOSE)) {
                if (graph.lemma(head).equals("relation")) {
                    graph.children(head, "nmod:to").forEach(t -> topics.add(found, graph, t));
                } else if (lexicon.isTopicWord("purpose", graph.lemma(head))) {
                    Stream.concat(Stream.of(head), graph.children(head, "nmod:of").stream())
                            .flatMap(effort -> graph.children(effort, "acl").stream())
                            .forEach(clause -> addClause(found, graph, clause));
                }
            }
        }
    }

    /** "signed a peace deal at the meeting": what is discussed or signed there. */
    private void addDone(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        frame.verb()
                .filter(v -> frame.isOccasion() && lexicon.isTopicWord("done", graph.lemma(v)))
                .ifPresent(v -> graph.children(v, "obj").forEach(t -> topics.add(found, graph, t)));
    }

    private void addPhrase(List<ReportTopic> found, SentenceGraph graph, int verb) {
        for (String phrase : lexicon.topicWords("phrase")) {
            int blank = phrase.indexOf(' ');
            if (graph.lemma(verb).equals(phrase.substring(0, blank))) {
                graph.children(verb, "obl:" + phrase.substring(blank + 1)).forEach(t -> topics.add(found, graph, t));
            }
        }
    }

    /** "“concrete discussions” on A and B", by the order of the words. */
    private void addBehind(List<ReportTopic> found, SentenceGraph graph, int trigger) {
        int next = trigger + 1;
        while (next < graph.size() && graph.text(next).matches("[\"”’']+")) {
            next++;
        }
        if (next < graph.size() && lexicon.isTopicWord("preposition", graph.word(next))) {
            phrases.at(graph, next + 1).tokens().forEach(t -> topics.add(found, graph, t));
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
                    topics.add(found, graph, governor);
                } else {
                    graph.children(governor, "nsubj").forEach(t -> topics.add(found, graph, t));
                    graph.governors(governor, "acl").forEach(t -> topics.add(found, graph, t));
                }
            }
            graph.children(token, "nsubj").forEach(t -> topics.add(found, graph, t));
        }
    }
}
