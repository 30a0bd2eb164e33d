package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what no one would call a sentence: a table, a list of names, a text without stops. The work on a sentence grows with the square
 * of its length, in the parser and elsewhere; cut, it grows with the length of the article.
 */
final class LongSentences {
    /** In tokens; the longest sentences of newspapers have 100 to 150. */
    static final int LONGEST = 300;

    private LongSentences() {}

    /** Ends a sentence after each {@link #LONGEST} tokens. */
    static void cut(Annotation article) {
        List<CoreMap> sentences = article.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences.stream().allMatch(sentence -> tokens(sentence).size() <= LONGEST)) {
            return;
        }
        List<CoreMap> parts = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = tokens(sentence);
            for (int first = 0; first < tokens.size(); first += LONGEST) {
                int end = Math.min(tokens.size(), first + LONGEST);
                parts.add(part(article, sentence, first, tokens.subList(first, end), parts.size()));
            }
        }
        article.set(CoreAnnotations.SentencesAnnotation.class, parts);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static CoreMap part(Annotation article, CoreMap whole, int first, List<CoreLabel> tokens, int number) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation part =
                new Annotation(article.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
        part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        int firstOfArticle = whole.get(CoreAnnotations.TokenBeginAnnotation.class) + first;
        part.set(CoreAnnotations.TokenBeginAnnotation.class, firstOfArticle);
        part.set(CoreAnnotations.TokenEndAnnotation.class, firstOfArticle + tokens.size());
        part.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
        part.set(CoreAnnotations.TokensAnnotation.class, List.copyOf(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(number);
        }
        return part;
    }
}
