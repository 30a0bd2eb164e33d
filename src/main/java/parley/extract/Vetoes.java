package parley.extract;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What looks like a meeting and is none, by the words around the trigger; see {@code vetoes.tsv}. */
final class Vetoes {
    private static final Set<String> LENGTHS = Set.of("since", "for");
    private static final Set<String> HABITUAL = WordList.words("habitual");
    private static final Set<String> PERIODS = WordList.words("period");
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> WHAT = Set.of("what", "which");
    private static final int FARTHEST_WHAT = 5;
    private static final Set<String> MODIFYING = Set.of("JJ", "VBN", "VBD", "NNS", "NN", "POS", "DT", "PRP$", "CD");
    private static final int NEAR_OBJECT = 3;
    private static final Set<String> YEARS = WordList.words("span");

    private final Lexicon lexicon;
    private final Processes processes;

    Vetoes(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.processes = new Processes(lexicon);
    }

    boolean strike(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        String lemma = frame.trigger().lemma();
        return frame.noun() ? strikeNoun(graph, frame, lemma) : strikeVerb(graph, frame.token(), lemma);
    }

    private boolean strikeVerb(SentenceGraph graph, int token, String lemma) {
        boolean object = graph.children(token, "obj", "nsubj:pass", "obl:by", "obl:agent").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "object", graph.lemma(o)));
        boolean born = graph.children(token, "obj").stream()
                .flatMap(o -> graph.children(o, "compound", "amod").stream())
                .anyMatch(m -> lexicon.isVetoed(lemma, "object-modifier", graph.lemma(m)));
        boolean subject = graph.ownSubjects(token).stream()
                .anyMatch(s -> lexicon.isVetoed(lemma, "subject", graph.lemma(s))
                        || s > 0 && lexicon.isVetoed(lemma, "subject", graph.lemma(s - 1) + " " + graph.lemma(s)));
        boolean crowd =
                Subjects.of(graph, token).stream().anyMatch(s -> lexicon.isVetoed(lemma, "crowd", graph.lemma(s)));
        boolean alone = graph.children(token, "obj", "iobj", "obl:with").stream()
                .noneMatch(other -> graph.isNoun(other) || graph.hasTag(other, "PRP"));
        boolean sits = alone
                && Stream.of(
                                graph.children(token, "nsubj").stream(),
                                graph.governors(token, "acl").stream(),
                                sittingBefore(graph, token))
                        .flatMap(sitting -> sitting)
                        .anyMatch(s ->
                                graph.withConjuncts(s).size() == 1 && lexicon.isVetoed(lemma, "body", graph.lemma(s)));
        boolean occasion = graph.children(token, "obl:at", "obl:during").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "at", graph.lemma(o)));
        boolean purpose = Stream.of("for", "to").anyMatch(slot -> graph.children(token, "obl:" + slot).stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, slot, graph.lemma(o))));
        boolean reaction = lemma.equals("meet")
                && !graph.children(token, "nsubj:pass", "aux:pass").isEmpty()
                && !graph.children(token, "obl:with").isEmpty(); // "the decision was met with anger"
        boolean awaited = graph.children(token, "obl:agent", "obl:by").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "awaiting", graph.lemma(o)));
        boolean audience = graph.children(token, "obl:to", "obl:with").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "audience", graph.lemma(o)));
        return object
                || born
                || audience
                || crowd
                || processes.isOne(graph, token, lemma)
                || isHabit(graph, token)
                || isNaming(graph, token, lemma)
                || isAbout(graph, token, lemma)
                || isBattle(graph, token, lemma)
                || reaction
                || awaited
                || subject
                || sits
                || occasion
                || purpose
                || isBorder(graph, token, lemma)
                || isLongAgo(graph, token);
    }

    /** "the bank's policy committee, meeting on Monday, decided": the word before the comma, wherever the parser hangs it. */
    private static Stream<Integer> sittingBefore(SentenceGraph graph, int verb) {
        boolean beside = graph.hasTag(verb, "VBG")
                && verb > 1
                && graph.word(verb - 1).equals(",")
                && !graph.governors(verb, "acl").isEmpty();
        return beside ? Stream.of(verb - 2) : Stream.empty();
    }

    /** "meets him regularly", "meet every month": no one meeting. */
    private static boolean isHabit(SentenceGraph graph, int token) {
        boolean present = graph.hasTag(token, "VBZ") || graph.hasTag(token, "VBP");
        return present
                && (graph.hasChildWithLemma(token, HABITUAL, "advmod")
                        || graph.children(token, "obl").stream()
                                .anyMatch(time -> PERIODS.contains(graph.lemma(time))
                                                && graph.hasChildWithLemma(time, EACH, "det")
                                        || graph.lemma(time).equals("basis")));
    }

    /** "what Japan calls Senkaku". */
    private static boolean isNaming(SentenceGraph graph, int token, String lemma) {
        return lemma.equals("call")
                && IntStream.range(Math.max(0, token - FARTHEST_WHAT), token)
                        .anyMatch(i -> WHAT.contains(graph.word(i)));
    }

    /** "spoke highly of the plan": about it, to nobody. */
    private static boolean isAbout(SentenceGraph graph, int token, String lemma) {
        return lemma.equals("speak")
                && !graph.children(token, "obl:of").isEmpty()
                && graph.children(token, "obl:with", "obl:to", "obl:by", "obl:at")
                        .isEmpty();
    }

    /** "marched to meet the Persians". */
    private boolean isBattle(SentenceGraph graph, int token, String lemma) {
        return graph.children(token, "obj").stream().anyMatch(graph::isPlural)
                && graph.governors(token, "xcomp", "advcl").stream()
                        .anyMatch(way -> lexicon.isVetoed(lemma, "way", graph.lemma(way)));
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
                && graph.children(token, "obj", "obl:with").isEmpty()
                && Processes.isNowhere(graph, token)
                && graph.children(token, "nsubj").stream()
                        .noneMatch(s -> graph.hasTag(s, "NNS") || graph.hasTag(s, "NNPS"));
    }

    private boolean strikeNoun(SentenceGraph graph, MeetingFrame frame, String lemma) {
        int token = frame.token();
        boolean modifier = graph.children(token, "compound", "amod", "nmod:poss").stream()
                .filter(m -> (m == 0 || !graph.hasTag(m - 1, "HYPH"))
                        && (m + 1 == graph.size() || !graph.hasTag(m + 1, "HYPH")))
                .anyMatch(m -> lexicon.isVetoed(lemma, "modifier", graph.word(m))
                        || m > 0 && lexicon.isVetoed(lemma, "modifier", graph.word(m - 1) + " " + graph.word(m)));
        boolean of = graph.children(token, "nmod:of", "nmod:in", "nmod:at", "obl:in").stream()
                .anyMatch(o -> lexicon.isVetoed(lemma, "of", graph.lemma(o))
                        || o > 0 && lexicon.isVetoed(lemma, "of", graph.lemma(o - 1) + " " + graph.lemma(o)));
        boolean holder = (frame.hangsAs("obj")
                        || frame.isOccasion()
                                && !graph.children(token, "nmod:poss").isEmpty())
                && !isWithOther(graph, token)
                && frame.verb().stream()
                        .flatMap(v -> graph.children(v, "nsubj").stream())
                        .anyMatch(s -> lexicon.isVetoed("meeting", "of", graph.lemma(s))
                                || s > 0
                                        && lexicon.isVetoed(
                                                "meeting", "of", graph.lemma(s - 1) + " " + graph.lemma(s)));
        boolean audience = Stream.concat(Stream.of(token), frame.verb().stream())
                .flatMap(at -> graph.children(at, "nmod:with", "obl:with", "nmod:to").stream())
                .anyMatch(o -> lexicon.isVetoed(lemma, "audience", graph.lemma(o)));
        boolean contest = graph.governors(token, "obj", "nsubj:pass").stream()
                .anyMatch(v -> lexicon.isVetoed(lemma, "verb", graph.lemma(v)));
        boolean series = graph.word(token).equals("meetings")
                && graph.hasChildWithLemma(token, Set.of("the"), "det")
                && graph.children(token, "nmod:with", "nmod:between").isEmpty()
                && graph.children(token, "amod", "compound").stream()
                        .anyMatch(m -> lexicon.isVetoed(lemma, "series-modifier", graph.word(m)));
        return isAgenda(frame)
                || series
                || modifier
                || of
                || holder
                || processes.isOne(frame)
                || audience
                || contest
                || isMeetingWhatIsAsked(graph, token)
                || isMetWith(frame);
    }

    /** "discussed the plan for the conference", "met to prepare for talks next month": what it is about, or what it is for. */
    private boolean isAgenda(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        boolean discussed = frame.hangsAs("obj")
                && !frame.through().isEmpty()
                && frame.verb()
                        .filter(v -> lexicon.isTopicWord("done", graph.lemma(v)))
                        .isPresent();
        boolean prepared = frame.hangsAs("obl:for")
                && frame.verb().filter(v -> graph.lemma(v).equals("prepare")).stream()
                        .flatMap(v -> graph.governors(v, "advcl:to", "advcl", "xcomp").stream())
                        .anyMatch(v -> lexicon.verb(graph.lemma(v)).isPresent());
        return discussed || prepared;
    }

    /** "data meeting lowered expectations": a verb that the tagger takes for a noun. */
    private boolean isMeetingWhatIsAsked(SentenceGraph graph, int token) {
        return graph.word(token).equals("meeting")
                && IntStream.rangeClosed(token + 1, Math.min(token + NEAR_OBJECT, graph.size() - 1))
                        .takeWhile(next -> MODIFYING.contains(graph.token(next).pos()))
                        .anyMatch(next -> lexicon.isVetoed("meet", "object", graph.lemma(next)));
    }

    /** "The council held talks with rebels", right behind the noun. */
    private static boolean isWithOther(SentenceGraph graph, int noun) {
        return graph.word(noun + 1).equals("with");
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
