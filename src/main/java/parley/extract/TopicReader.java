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
    private final AgendaReader agendas;

    TopicReader(ArticleNames names, Lexicon lexicon) {
        this.topics = new TopicPhrases(names, lexicon);
        this.modifiers = new TopicModifiers(names, lexicon);
        this.lexicon = lexicon;
        this.phrases = new PhraseList(names, lexicon);
        this.agendas = new AgendaReader(topics, lexicon);
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
        addJoined(found, frame);
        if (found.isEmpty() && frame.noun()) {
            addBehind(found, graph, frame.token());
        }
        agendas.addTo(found, graph);
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

    /** "the talks will cover trade", "are expected to cover trade". */
    private void addContent(List<ReportTopic> found, SentenceGraph graph, int verb) {
        Stream.concat(Stream.of(verb), graph.children(verb, "xcomp").stream())
                .filter(content -> lexicon.isTopicWord("content", graph.lemma(content)))
                .flatMap(content -> graph.children(content, "obj").stream())
                .forEach(t -> topics.add(found, graph, t));
    }

    /** "talks on trade and the movement of refugees": the parser joins the second topic to the talks. */
    private void addJoined(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (found.isEmpty() || !frame.noun()) {
            return;
        }
        int behind = found.get(found.size() - 1).evidence().span().end();
        graph.children(frame.token(), "conj:and").stream()
                .filter(next -> graph.isNoun(next)
                        && graph.token(next).span().begin() > behind
                        && lexicon.noun(graph.lemma(next)).isEmpty()
                        && lexicon.groupKind(graph.lemma(next)).isEmpty())
                .forEach(next -> topics.add(found, graph, next));
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

    /** "signed a peace deal at the meeting": what is discussed or signed there; "trade dominated the talks". */
    private void addDone(List<ReportTopic> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        frame.verb()
                .filter(v -> frame.isOccasion() && lexicon.isTopicWord("done", graph.lemma(v)))
                .ifPresent(v -> graph.children(v, "obj").forEach(t -> topics.add(found, graph, t)));
        frame.verb()
                .filter(v -> frame.hangsAs("obj") && lexicon.isTopicWord("filling", graph.lemma(v)))
                .ifPresent(v -> graph.children(v, "nsubj").forEach(t -> topics.add(found, graph, t)));
    }

    private void addPhrase(List<ReportTopic> found, SentenceGraph graph, int verb) {
        for (String phrase : lexicon.topicWords("phrase")) {
            int blank = phrase.indexOf(' ');
            if (graph.lemma(verb).equals(phrase.substring(0, blank))) {
                // "press for tax relief for the poor": what follows the first is not joined to it.
                graph.child(verb, "obl:" + phrase.substring(blank + 1)).ifPresent(t -> topics.add(found, graph, t));
            }
        }
    }

    /** "“concrete discussions” on A and B", by the order of the words. */
    private void addBehind(List<ReportTopic> found, SentenceGraph graph, int trigger) {
        int next = graph.word(trigger + 2).equals("about") ? trigger + 2 : trigger + 1; // "the meeting was about trade"
        while (next < graph.size() && graph.text(next).matches("[\"”’']+")) {
            next++;
        }
        if (next < graph.size() && lexicon.isTopicWord("preposition", graph.word(next))) {
            phrases.at(graph, next + 1).tokens().forEach(t -> topics.add(found, graph, t));
        }
    }
}
