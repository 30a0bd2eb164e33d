package parley.extract;

import java.util.Set;

/** What looks like a meeting and is none, by the words around the trigger; see {@code vetoes.tsv}. */
final class Vetoes {
    private static final Set<String> LENGTHS = Set.of("since", "for");
    private static final Set<String> YEARS = WordList.words("span");

    private final Lexicon lexicon;

    Vetoes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean strike(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        String lemma = frame.trigger().lemma();
        return frame.noun() ? strikeNoun(graph, frame, lemma) : strikeVerb(graph, frame.token(), lemma);
    }

    private boolean strikeVerb(SentenceGraph graph, int token, String lemma) {
        boolean object = graph.children(token, "obj", "nsubj:pass", "obl:by", "obl:agent").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "object", graph.lemma(o)));
        boolean subject =
                graph.ownSubjects(token).stream().anyMatch(s -> lexicon.isVetoed(lemma, "subject", graph.lemma(s)));
        boolean alone = graph.children(token, "obj", "iobj", "obl:with").stream()
                .noneMatch(other -> graph.isNoun(other) || graph.hasTag(other, "PRP"));
        boolean sits = alone
                && graph.children(token, "nsubj").stream()
                        .anyMatch(s ->
                                graph.withConjuncts(s).size() == 1 && lexicon.isVetoed(lemma, "body", graph.lemma(s)));
        boolean occasion = graph.children(token, "obl:at", "obl:during").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "at", graph.lemma(o)));
        boolean purpose =
                graph.children(token, "obl:for").stream().anyMatch(o -> lexicon.isVetoed(lemma, "for", graph.lemma(o)));
        boolean reaction = lemma.equals("meet")
                && !graph.children(token, "nsubj:pass", "aux:pass").isEmpty()
                && !graph.children(token, "obl:with").isEmpty(); // "the decision was met with anger"
        return object
                || reaction
                || subject
                || sits
                || occasion
                || purpose
                || isBorder(graph, token, lemma)
                || isLongAgo(graph, token);
    }

    /** "have not met in three years", "had not met since the war": no one meeting that was to be. */
    private static boolean isLongAgo(SentenceGraph graph, int token) {
        boolean never = graph.hasChildWithLemma(token, Set.of("have"), "aux")
                && graph.hasChildWithLemma(token, Set.of("not", "n't"), "advmod", "neg");
        return never
                && graph.children(token, "obl", "advcl").stream()
                        .anyMatch(time -> graph.children(time, "case", "mark", "advmod").stream()
                                        .anyMatch(by -> LENGTHS.contains(graph.word(by)))
                                || YEARS.contains(graph.lemma(time)));
    }

    /** "where Peru, Chile and Bolivia meet": lands do, without a day. */
    private static boolean isBorder(SentenceGraph graph, int token, String lemma) {
        return lemma.equals("meet")
                && graph.children(token, "advmod").stream()
                        .anyMatch(w -> graph.word(w).equals("where"))
                && graph.children(token, "obj", "obl").isEmpty()
                && graph.children(token, "nsubj").stream()
                        .noneMatch(s -> graph.hasTag(s, "NNS") || graph.hasTag(s, "NNPS"));
    }

    private boolean strikeNoun(SentenceGraph graph, MeetingFrame frame, String lemma) {
        int token = frame.token();
        boolean modifier = graph.children(token, "compound", "amod", "nmod:poss").stream()
                .filter(m -> m == 0 || !graph.hasTag(m - 1, "HYPH"))
                .anyMatch(m -> lexicon.isVetoed(lemma, "modifier", graph.word(m))
                        || m > 0 && lexicon.isVetoed(lemma, "modifier", graph.word(m - 1) + " " + graph.word(m)));
        boolean of = graph.children(token, "nmod:of", "nmod:in", "nmod:at", "obl:in").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "of", graph.lemma(o))
                        || o > 0 && lexicon.isVetoed(lemma, "of", graph.lemma(o - 1) + " " + graph.lemma(o)));
        boolean holder = frame.hangsAs("obj")
                && !isWithOther(graph, token)
                && frame.verb().stream()
                        .flatMap(v -> graph.children(v, "nsubj").stream())
                        .anyMatch(s -> lexicon.isVetoed("meeting", "of", graph.lemma(s))
                                || s > 0
                                        && lexicon.isVetoed(
                                                "meeting", "of", graph.lemma(s - 1) + " " + graph.lemma(s)));
        return modifier || of || holder || isMetWith(frame);
    }

    /** "The council held talks with rebels", right behind the noun. */
    private static boolean isWithOther(SentenceGraph graph, int noun) {
        return noun + 1 < graph.size() && graph.word(noun + 1).equals("with");
    }

    /** "is to meet with a bishops' conference": who is met with is a body, not another meeting. */
    private boolean isMetWith(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return frame.through().isEmpty()
                && frame.hangsAs("obl:with")
                && frame.verb()
                        .flatMap(v -> lexicon.verb(graph.lemma(v)))
                        .filter(verb -> verb.takes("with"))
                        .isPresent();
    }
}
