package parley.extract;

import java.util.Set;
import java.util.stream.Stream;

/** Knows what goes on for years without a place or a day, and is no one meeting: "negotiates a contract with the union". */
final class Processes {
    private static final Set<String> YEARS = WordList.words("span");
    private static final Set<String> LASTING = WordList.words("lasting");
    private static final String A_YEAR = "\\d{4}";

    /** Where or when something goes on. */
    private static final String[] SCENES = {
        "obl:in", "obl:at", "obl:on", "obl:tmod", "obl:unmarked", "nmod:in", "nmod:at", "nmod:on", "nmod:tmod"
    };

    private final Lexicon lexicon;

    Processes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "negotiates a contract with the union". */
    boolean isOne(SentenceGraph graph, int verb, String lemma) {
        boolean process = graph.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(o -> lexicon.isVetoed(lemma, "process", graph.lemma(o)))
                || graph.children(verb, "obl:for").stream()
                        .anyMatch(time -> lexicon.isVetoed(lemma, "process", graph.lemma(time)));
        return process
                && Stream.concat(Stream.of(verb), graph.children(verb, "obj").stream())
                        .allMatch(at -> isNowhere(graph, at));
    }

    /** "a deal under negotiation", "accession talks", "in talks to buy a rival", "the talks, which have dragged on since 1999, could end". */
    boolean isOne(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        int noun = frame.token();
        String lemma = frame.trigger().lemma();
        boolean modified = graph.children(noun, "compound", "amod").stream()
                        .anyMatch(m -> lexicon.isVetoed(lemma, "process-modifier", graph.word(m)))
                && isNowhere(graph, noun)
                && !isBegun(frame);
        boolean bargain = graph.children(noun, "acl").stream()
                        .anyMatch(aim -> lexicon.isVetoed(lemma, "process-aim", graph.lemma(aim)))
                && isNowhere(graph, noun);
        return graph.hasChildWithLemma(noun, Set.of("under"), "case")
                || (modified || bargain || isYearsLong(frame))
                        && frame.verb().filter(v -> !isNowhere(graph, v)).isEmpty();
    }

    /** "opened accession talks", but not in the year 2012. */
    private boolean isBegun(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return frame.verb()
                .filter(v -> lexicon.lightVerb(graph.lemma(v))
                        .flatMap(Lexicon.LightVerb::phase)
                        .isPresent())
                .filter(v -> graph.children(v, "obl:in").stream()
                        .noneMatch(year -> graph.word(year).matches(A_YEAR)))
                .isPresent();
    }

    /** "talks, which have dragged on for years", "the talks have gone on since 1999". */
    private static boolean isYearsLong(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Stream<Integer> things =
                Stream.concat(Stream.of(frame.token()), graph.children(frame.token(), "nmod").stream());
        Stream<Integer> clauses = Stream.concat(
                things.flatMap(thing -> graph.children(thing, "acl:relcl").stream()),
                frame.verb().filter(v -> frame.hangsAs("nsubj")).stream());
        return frame.noun()
                && graph.children(frame.token(), "nmod:in", "nmod:at").isEmpty()
                && clauses.filter(verb -> LASTING.contains(graph.lemma(verb)))
                        .filter(verb -> graph.hasChildWithLemma(verb, Set.of("have"), "aux"))
                        .flatMap(verb -> graph.children(verb, "obl:since", "obl:for").stream())
                        .anyMatch(time -> graph.word(time).matches(A_YEAR) || YEARS.contains(graph.lemma(time)));
    }

    /** A year is no day. */
    static boolean isNowhere(SentenceGraph graph, int token) {
        return graph.children(token, SCENES).stream()
                .allMatch(scene ->
                        graph.word(scene).matches(A_YEAR) || graph.lemma(scene).equals("year"));
    }
}
