package parley.extract;

import java.util.Set;
import java.util.stream.Stream;
import parley.model.MeetingStatus;

/** Knows reports and rumours of a meeting that somebody rejects: "denied a report that they had met". */
final class Stories {
    private static final Set<String> STORIES = WordList.words("hearsay");
    private static final Set<String> UNTRUE = WordList.words("untrue");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");

    private final Lexicon lexicon;

    Stories(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "rejected reports that they had met". */
    boolean isRejected(SentenceGraph graph, int noun) {
        // "dismissed as false a report that": the parser hangs the report on what it is called.
        Stream<Integer> called = graph.governors(noun, "dep").stream()
                .flatMap(name -> graph.governors(name, "obl:as", "advcl:as", "xcomp").stream());
        if (!STORIES.contains(graph.lemma(noun))) {
            return graph.governors(noun, "nmod").stream()
                    .filter(story -> STORIES.contains(graph.lemma(story)))
                    .anyMatch(story -> isRejected(graph, story)); // "a report in a daily that they had met"
        }
        return Stream.concat(graph.governors(noun, "obj", "nsubj:pass").stream(), called)
                        .flatMap(verb -> lexicon.cueAt(graph, verb).stream())
                        .anyMatch(cue -> cue.status() == MeetingStatus.REFUSED || cue.status() == MeetingStatus.DENIED)
                || isSaidToBeUntrue(graph, noun);
    }

    /** "rejected reports of a meeting". */
    boolean isRejected(MeetingFrame frame, int verb) {
        boolean story = frame.through().stream()
                .anyMatch(noun -> STORIES.contains(frame.graph().lemma(noun)));
        return story
                && lexicon.cueAt(frame.graph(), verb)
                        .filter(cue -> cue.status() == MeetingStatus.REFUSED)
                        .isPresent();
    }

    /** "'There was no meeting,' he said of a report that they had met". */
    private static boolean isSaidToBeUntrue(SentenceGraph graph, int story) {
        return graph.governors(story, "obl:of", "obl:about").stream()
                .flatMap(saying -> Stream.concat(
                        graph.children(saying, "ccomp", "parataxis").stream(),
                        graph.governors(saying, "dep").stream())) // the parser may take what is said for the sentence
                .anyMatch(said -> UNTRUE.contains(graph.lemma(said))
                        || graph.hasChildWithLemma(said, NOT, "advmod", "neg", "det")
                        || graph.children(said, "nsubj", "obj").stream()
                                .anyMatch(thing -> graph.hasChildWithLemma(thing, NOT, "det", "neg")));
    }
}
