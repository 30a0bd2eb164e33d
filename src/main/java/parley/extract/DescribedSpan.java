package parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.EntityKind;
import parley.model.Span;

/** Finds how far the words reach that describe people without a name: "senior diplomats of the agency". */
final class DescribedSpan {
    private static final Set<String> OUTSIDE_PHRASE = Set.of(
            "conj",
            "cc",
            "punct",
            "acl",
            "appos",
            "case",
            "det",
            "parataxis",
            "dep",
            "ref",
            "mark",
            "cop",
            "nsubj",
            "advmod",
            "obl",
            "predet",
            "nmod:in",
            "nmod:at",
            "nmod:on",
            "nmod:with",
            "nmod:after",
            "nmod:over",
            "nmod:about",
            "nmod:between",
            "nmod:during",
            "nmod:to",
            "nmod:as",
            "nmod:including");

    private static final Set<String> BREAKS = Set.of("–", "—", "--", "(", ";", "including");
    private static final Set<String> ORIGIN = Set.of("from", "of", "for");
    private static final int LONGEST = 12;

    private final ArticleNames names;
    private final Lexicon lexicon;

    DescribedSpan(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** "members of the council, whose treaty": what is told of them aside is no part of what they are called. */
    private static boolean beginsRelative(SentenceGraph graph, int token) {
        return graph.word(token).equals(",") && graph.hasTag(token + 1, "W");
    }

    /** The "and" of "Iran and world powers": what stands before it is a side of its own. */
    private boolean endsOtherName(SentenceGraph graph, int token) {
        return graph.word(token).equals("and")
                && graph.hasTag(token - 1, "NNP")
                && names.at(graph.sentence().index(), token - 1).isPresent()
                && names.at(graph.sentence().index(), token + 1).isEmpty()
                && lexicon.countries().ofAdjective(graph.text(token + 1)).isEmpty();
    }

    /** "the Government of Peru and the Labour Party": the body behind the "and" is a side of its own. */
    Optional<NamePhrase> otherBody(SentenceGraph graph, int head, int and) {
        int next = graph.word(and + 1).equals("the") ? and + 2 : and + 1;
        return endsCountry(graph, head, and)
                ? names.at(graph.sentence().index(), next)
                        .filter(body -> body.entity().kind() == EntityKind.ORGANIZATION)
                : Optional.empty();
    }

    /** Whether an "and" stands behind "the Government of Peru". */
    private boolean endsCountry(SentenceGraph graph, int head, int and) {
        return graph.word(and).equals("and")
                && !graph.isPlural(head)
                && names.at(graph.sentence().index(), and - 1)
                        .filter(before -> before.entity().kind() == EntityKind.COUNTRY)
                        .isPresent();
    }

    /** The last token of the name before the "and" of "Iran and world powers", if there is one. */
    Optional<Integer> otherName(SentenceGraph graph, int head) {
        return graph.children(head, "compound", "amod").stream()
                .filter(name -> name + 1 < head && endsOtherName(graph, name + 1))
                .findFirst();
    }

    /** "and diplomats of the agency": people with an origin of their own, whatever the parse joins them to. */
    private boolean beginsOtherPeople(SentenceGraph graph, int token) {
        int next = token + 1;
        while (next + 1 < graph.size() && graph.hasTag(next, "JJ")) {
            next++;
        }
        return graph.word(token).equals("and")
                && graph.isPlural(next)
                && lexicon.groupKind(graph.lemma(next)).isPresent()
                && ORIGIN.contains(graph.word(next + 1));
    }

    /** "rebel leaders for talks in Lima": what they come for. */
    private boolean beginsPurpose(SentenceGraph graph, int token) {
        return graph.word(token).equals("for")
                && graph.governors(token, "case").stream()
                        .anyMatch(aim -> lexicon.noun(graph.lemma(aim)).isPresent());
    }

    /** The last token of "from the agency", "of Chad" right behind a head that the parse gave to another word, or the head. */
    int origin(SentenceGraph graph, int head) {
        int next = head + 1;
        if (!ORIGIN.contains(graph.word(next))) {
            return head;
        }
        next += graph.hasTag(next + 1, "DT") ? 2 : 1;
        return next < graph.size()
                ? names.at(graph.sentence().index(), next).map(NamePhrase::last).orElse(head)
                : head;
    }

    /** Within a list of names, which may be long. */
    private boolean isListed(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token).isPresent()
                || token + 1 < graph.size()
                        && (graph.word(token).equals(",")
                                || graph.word(token).equals("and")
                                || graph.word(token).equals("the"))
                        && (names.at(graph.sentence().index(), token + 1).isPresent()
                                || graph.word(token + 1).equals("the"));
    }

    /** The first word of "Chadian, Nigerien envoys", as a headline has it. */
    private boolean isListedAdjective(SentenceGraph graph, int first) {
        return graph.word(first + 1).equals(",") && isOfCountry(graph, first) && isOfCountry(graph, first + 2);
    }

    private boolean isOfCountry(SentenceGraph graph, int token) {
        return lexicon.countries().ofAdjective(graph.text(token)).isPresent();
    }

    /** From the first modifier to the end of the origin. */
    Span of(SentenceGraph graph, int head) {
        Set<Integer> tokens = new TreeSet<>(graph.subtree(head, OUTSIDE_PHRASE));
        int first = head;
        while (first > 0
                && tokens.contains(first - 1)
                && !graph.hasTag(first - 1, "PRP")
                && !endsOtherName(graph, first - 1)
                && !graph.hasTag(first - 1, "DT")) {
            first--;
        }
        if (first >= 2
                && (lexicon.countries().isShortAdjective(graph, first - 2) || isListedAdjective(graph, first - 2))) {
            first -= 2;
        }
        int last = head;
        while (last + 1 < graph.size()
                && tokens.contains(last + 1)
                && (last - head < LONGEST || isListed(graph, last + 1))
                && !BREAKS.contains(graph.word(last + 1))
                && !beginsRelative(graph, last + 1)
                && !beginsOtherPeople(graph, last + 1)
                && !beginsPurpose(graph, last + 1)
                && otherBody(graph, head, last + 1).isEmpty()) {
            last++;
        }
        while (last > head && graph.word(last).matches(",|and|here|there")) {
            last--;
        }
        return graph.sentence().span(first, last == head ? origin(graph, head) : last);
    }
}
