package parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parley.model.Sentence;

/** Knows a report of sport by its words: teams and countries that "meet" there play each other. */
final class Contests {
    private static final int OUTRIGHT = 2;
    private static final int ENOUGH_IN_ARTICLE = 3;

    private final Map<String, Integer> weights = new HashMap<>();
    private final boolean article;

    /** @param sentences of the whole article */
    Contests(List<Sentence> sentences) {
        for (String[] row : WordList.rows("sports.tsv")) {
            WordList.parts(row[1]).forEach(word -> weights.put(word, Integer.valueOf(row[0])));
        }
        int told = sentences.stream().mapToInt(this::weight).sum();
        boolean outright = sentences.stream().anyMatch(this::saysSo);
        this.article = outright && told >= ENOUGH_IN_ARTICLE && 2 * told >= sentences.size();
    }

    /** Whether a mention tells of a contest: no person is named in it, and the article or the sentence is of sport. */
    boolean isOne(MeetingMention mention) {
        boolean verb = !mention.frame().noun();
        boolean persons =
                mention.arguments().stream().anyMatch(a -> a.agent().entity().isPerson());
        return verb && !persons && (article || saysSo(mention.frame().graph().sentence()));
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
        return sentence.tokens().stream().map(token -> token.lemma().toLowerCase(Locale.ROOT));
    }
}
