package parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Sentence;
import parley.model.Token;

/** Knows a report of sport by its words: teams and countries that "meet" there play each other. */
final class Contests {
    private static final int OUTRIGHT = 2;
    private static final Set<String> GOVERNING = WordList.words("governing");
    private static final String POINTS = "\\d{1,2}";
    private static final int ENOUGH_IN_ARTICLE = 3;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> stages = WordList.words("sports.tsv", "stage");
    private final boolean article;

    /** @param sentences of the whole article */
    Contests(List<Sentence> sentences) {
        for (String weight : List.of("1", "2")) {
            WordList.words("sports.tsv", weight).forEach(word -> weights.put(word, Integer.valueOf(weight)));
        }
        int told = sentences.stream().mapToInt(this::weight).sum();
        boolean outright = sentences.stream().anyMatch(this::saysSo);
        this.article = outright && told >= ENOUGH_IN_ARTICLE && 2 * told >= sentences.size();
    }

    /**
     * Whether a mention tells of a contest: the article or the sentence is of sport, and no person or governing body is named in it, or it is
     * told to be a game: "meets her in the final", "the coach named a goalkeeper for the meeting with Peru".
     */
    boolean isOne(MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        boolean verb = !mention.frame().noun();
        if (mention.arguments().stream()
                .anyMatch(a -> GOVERNING.contains(graph.lemma(a.agent().token())))) {
            return false;
        }
        boolean persons =
                mention.arguments().stream().anyMatch(a -> a.agent().entity().isPerson());
        boolean game = IntStream.range(mention.frame().token() + 1, graph.size())
                .filter(stage -> stages.contains(graph.lemma(stage)))
                .anyMatch(stage -> isPlayedIn(graph, stage));
        boolean scored = hasScore(graph.sentence()) && weight(graph.sentence()) >= OUTRIGHT;
        if (!verb) {
            boolean oneTeam = mention.arguments().size() == 1 && !persons;
            return scored || oneTeam && saysSo(graph.sentence()) && weight(graph.sentence()) > OUTRIGHT;
        }
        return scored && !persons
                || (game || !persons) && (article || saysSo(graph.sentence()))
                || game && !persons && weight(graph.sentence()) >= OUTRIGHT;
    }

    /** "in the final", "in the final two weeks later". */
    private static boolean isPlayedIn(SentenceGraph graph, int stage) {
        Set<String> in = Set.of("in", "at", "during", "for", "of");
        boolean later = graph.governors(stage, "amod").stream()
                .anyMatch(length ->
                        graph.word(length + 1).equals("later") && graph.hasChildWithLemma(length, in, "case"));
        return later || graph.hasChildWithLemma(stage, in, "case");
    }

    /** "4–2": two small numbers with a dash between them. */
    private static boolean hasScore(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size() - 1)
                .anyMatch(i -> tokens.get(i).text().matches("[-–]")
                        && tokens.get(i - 1).text().matches(POINTS)
                        && tokens.get(i + 1).text().matches(POINTS)
                        && tokens.get(i - 1).span().end()
                                == tokens.get(i).span().begin());
    }

    /** Whether a sentence has a word that is of sport alone. */
    private boolean saysSo(Sentence sentence) {
        return lemmas(sentence).anyMatch(lemma -> weights.getOrDefault(lemma, 0) == OUTRIGHT);
    }

    private int weight(Sentence sentence) {
        return lemmas(sentence)
                .mapToInt(lemma -> weights.getOrDefault(lemma, 0))
                .sum();
    }

    private static Stream<String> lemmas(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        return IntStream.range(0, words.size()).mapToObj(i -> word(words, i));
    }

    /** With what it ends: "semi-final", "cup of nations". */
    private static String word(List<String> words, int last) {
        if (last > 1 && words.get(last - 1).equals("-")) {
            return words.get(last - 2) + "-" + words.get(last);
        }
        boolean cup = last > 1
                && words.get(last - 2).equals("cup")
                && words.get(last - 1).equals("of");
        return cup ? "cup of " + words.get(last) : words.get(last);
    }
}
