package parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.model.Sentence;

/** Knows a report of sport by its words: teams and countries that "meet" there play each other. */
final class Contests {
    private static final int ENOUGH_IN_SENTENCE = 2;
    private static final int ENOUGH_IN_ARTICLE = 3;

    private final Map<String, Integer> weights = new HashMap<>();
    private final boolean article;

    /** @param sentences of the whole article */
    Contests(List<Sentence> sentences) {
        for (String[] row : WordList.rows("sports.tsv")) {
            WordList.parts(row[1]).forEach(word -> weights.put(word, Integer.valueOf(row[0])));
        }
        this.article = sentences.stream().mapToInt(this::weight).sum() >= ENOUGH_IN_ARTICLE;
    }

    /** Whether a mention tells of a contest: no person is named in it, and the article or the sentence is of sport. */
    boolean isOne(MeetingMention mention) {
        boolean verb = !mention.frame().noun();
        boolean persons =
                mention.arguments().stream().anyMatch(a -> a.agent().entity().isPerson());
        boolean sentence = weight(mention.frame().graph().sentence()) >= ENOUGH_IN_SENTENCE;
        return verb && !persons && (article || sentence);
    }

    private int weight(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .mapToInt(lemma -> weights.getOrDefault(lemma, 0))
                .sum();
    }
}
