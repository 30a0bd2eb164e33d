package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes one noun of what the tokenizer cut at its hyphens: "had a face-to-face with her". Where it is no noun, as in "a
 * face-to-face interview" or "spoke face-to-face", it stays as it is.
 */
final class HyphenNouns {
    private static final int LONGEST = 5;

    private final Set<String> nouns;

    HyphenNouns(Set<String> nouns) {
        this.nouns = Set.copyOf(nouns);
    }

    void join(Annotation annotation) {
        List<CoreLabel> all = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> joined = joined(sentence.get(CoreAnnotations.TokensAnnotation.class));
            sentence.set(CoreAnnotations.TokensAnnotation.class, joined);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            all.addAll(joined);
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    }

    private List<CoreLabel> joined(List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            int end = end(tokens, next);
            joined.add(end > next + 1 ? join(tokens.subList(next, end)) : tokens.get(next));
            next = end;
        }
        for (int i = 0; i < joined.size(); i++) {
            joined.get(i).setIndex(i + 1);
        }
        return joined;
    }

    /** Behind the noun that begins at a token, or behind the token itself. */
    private int end(List<CoreLabel> tokens, int first) {
        if (first == 0 || !isDeterminer(tokens, first - 1)) {
            return first + 1;
        }
        StringBuilder word = new StringBuilder();
        for (int end = first + 1; end <= Math.min(first + LONGEST, tokens.size()); end++) {
            CoreLabel part = tokens.get(end - 1);
            if (end > first + 1 && part.beginPosition() != tokens.get(end - 2).endPosition()) {
                break;
            }
            word.append(part.originalText().toLowerCase(Locale.ROOT));
            boolean modifies = end < tokens.size() && tokens.get(end).tag().matches("NN.*|JJ.*|HYPH");
            if (nouns.contains(word.toString()) && !modifies) {
                return end;
            }
        }
        return first + 1;
    }

    /** "a", "her", "their first", "a half-hour". */
    private static boolean isDeterminer(List<CoreLabel> tokens, int last) {
        int i = last;
        while (i > 0
                && tokens.get(i).tag().matches("JJ.*|VB[NG]|CD|HYPH|NN")
                && !(tokens.get(i).tag().equals("NN")
                        && !tokens.get(i - 1).tag().equals("HYPH")
                        && i == last)) {
            i--;
        }
        return tokens.get(i).tag().matches("DT|PRP\\$|POS");
    }

    private static CoreLabel join(List<CoreLabel> parts) {
        CoreLabel joined = new CoreLabel(parts.get(0));
        StringBuilder word = new StringBuilder();
        parts.forEach(part -> word.append(part.originalText()));
        CoreLabel last = parts.get(parts.size() - 1);
        joined.setWord(word.toString());
        joined.setValue(word.toString());
        joined.setOriginalText(word.toString());
        joined.setEndPosition(last.endPosition());
        joined.setAfter(last.after());
        joined.setTag("NN");
        return joined;
    }
}
