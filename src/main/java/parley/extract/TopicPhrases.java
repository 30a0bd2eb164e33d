package parley.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.model.Mention;
import parley.model.ReportTopic;
import parley.model.Span;

/** Cuts topics out of a sentence: short noun phrases, as written, without those who speak of them. */
final class TopicPhrases {
    private static final int LONGEST = 9;
    private static final Set<String> LEFT_OUT = Set.of(
            "case",
            "cc",
            "conj",
            "punct",
            "parataxis",
            "appos",
            "advcl",
            "mark",
            "cop",
            "det",
            "nsubj",
            "ref",
            "nmod:between");

    private final ArticleNames names;
    private final Lexicon lexicon;

    TopicPhrases(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** Adds the phrase of a head and what is joined to it, unless it is no topic or known. */
    void add(List<ReportTopic> found, SentenceGraph graph, int head) {
        List<Integer> inner = graph.children(head, "nmod:of", "nmod:for");
        if (lexicon.isTopicWord("shell", graph.lemma(head)) && !inner.isEmpty()) {
            inner.forEach(t -> add(found, graph, t));
            return;
        }
        boolean content = graph.isNoun(head) || graph.hasTag(head, "VBG");
        if (!content || isStopped(graph, head) || isPersonOrTime(graph, head)) {
            return;
        }
        int[] phrase = phrase(graph, head);
        boolean bare = phrase[0] == phrase[1] && lexicon.isTopicWord("bare", graph.lemma(head));
        if (!bare) {
            addParts(found, graph, phrase[0], phrase[1]);
        }
        for (int other : graph.children(head, "conj")) {
            if (found.stream()
                    .noneMatch(
                            t -> t.evidence().span().contains(graph.token(other).span()))) {
                add(found, graph, other);
            }
        }
    }

    /** "issues" are no topic, but "security issues" are. */
    private boolean isStopped(SentenceGraph graph, int head) {
        boolean told = lexicon.isTopicWord("modified", graph.lemma(head))
                && graph.children(head, "amod", "compound").stream()
                        .anyMatch(m -> !lexicon.isTopicWord("modifier-stop", graph.word(m))
                                && !lexicon.isTopicWord("vague", graph.word(m)));
        return lexicon.isTopicWord("stop", graph.lemma(head)) && !told;
    }

    /** "sanctions relief and security guarantees" are two topics, "oil and gas prices" one. */
    private void addParts(List<ReportTopic> found, SentenceGraph graph, int first, int last) {
        for (int and = first + 2; and < last - 1; and++) {
            boolean parts = graph.word(and).equals("and") || graph.word(and).equals(",");
            if (parts && isCompound(graph, first, and - 1) && isCompound(graph, and + 1, last)) {
                addSpan(found, graph.sentence().span(first, and - 1));
                addParts(found, graph, and + 1, last);
                return;
            }
        }
        addSpan(found, graph.sentence().span(first, last));
    }

    private static boolean isCompound(SentenceGraph graph, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!graph.isNoun(i)) {
                return false;
            }
        }
        return last > first;
    }

    private void addSpan(List<ReportTopic> found, Span span) {
        if (found.stream().noneMatch(t -> t.evidence().span().overlaps(span))) {
            Mention mention = names.article().mention(span);
            found.add(new ReportTopic(mention.quote(), mention));
        }
    }

    boolean isPersonOrTime(SentenceGraph graph, int head) {
        boolean person = names.at(graph.sentence().index(), head)
                .filter(p -> p.entity().isPerson())
                .isPresent();
        return person || Lands.isTerrain(graph, head) || graph.sentence().isInTime(head);
    }

    /** The first and the last token of the phrase. */
    private int[] phrase(SentenceGraph graph, int head) {
        boolean clausal = lexicon.isTopicWord("clausal", graph.lemma(head));
        Set<String> leftOut = new HashSet<>(LEFT_OUT);
        if (!clausal) {
            leftOut.add("acl");
        }
        if (!lexicon.isTopicWord("relational", graph.lemma(head))) {
            leftOut.add("nmod:with");
        }
        Set<Integer> tokens = graph.subtree(head, leftOut);
        int first = head;
        while (first > 0 && (tokens.contains(first - 1) || isHyphenIn(graph, tokens, first - 1))) {
            first--;
        }
        int last = head;
        while (last + 1 < graph.size()
                && (tokens.contains(last + 1) || isCompound(graph, last, last + 1) && graph.hasTag(last, "NNS"))
                && last - first < LONGEST
                && (clausal || !opensClause(graph, last + 1))
                && !graph.word(last + 1).equals(",")) {
            last++;
        }
        return trimmed(graph, first, head, last);
    }

    /** "cease-fire" is one word. */
    private static boolean isHyphenIn(SentenceGraph graph, Set<Integer> tokens, int at) {
        return at > 0 && graph.hasTag(at, "HYPH") && tokens.contains(at - 1);
    }

    /** "citizens taken by", "war that", "war high on the agenda": what follows says more of the topic. */
    private static boolean opensClause(SentenceGraph graph, int token) {
        boolean onAgenda = graph.governors(token, "advmod", "case").stream()
                .anyMatch(t -> graph.lemma(t).equals("agenda"));
        return onAgenda
                || graph.hasTag(token, "WDT")
                || graph.hasTag(token, "WP")
                || graph.hasTag(token, "TO")
                || !graph.governors(token, "acl").isEmpty();
    }

    private static int[] trimmed(SentenceGraph graph, int from, int head, int to) {
        int last = to;
        while (last > head
                && (graph.token(last).pos().matches("IN|DT|CC|TO|WDT|WP|HYPH|POS") || leadsOn(graph, last))) {
            last--;
        }
        int first = from;
        for (int verb = from; verb < head; verb++) {
            boolean misread = graph.hasTag(verb, "VBN") && graph.word(verb - 1).matches("two|both|pair");
            first = misread ? verb + 1 : first; // "The two discussed trade"
        }
        while (first < head && (graph.hasTag(first, "PRP") || graph.hasTag(first, "DT") || graph.hasTag(first, "IN"))) {
            first++;
        }
        return new int[] {first, last};
    }

    /** "the newly" of "the newly elected council": words that a longer phrase was cut behind. */
    private static boolean leadsOn(SentenceGraph graph, int token) {
        return graph.governors(token, "amod", "compound", "advmod", "nmod:poss", "nummod").stream()
                .anyMatch(above -> above > token);
    }
}
