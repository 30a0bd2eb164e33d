package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the tag of a verb back to a word in the present tense of news that the tagger took for a noun, in a sentence that
 * would be left without a verb: "The ministers of the Nordic Council meet in Oslo". Without it the parse has no clause.
 */
final class HeadlineVerbs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> BEHIND =
            Set.of("IN", "TO", "DT", "NNP", "NNPS", "NNS", "JJ", "PRP$", "RB", "CD", "``", "''", ",");
    private static final Set<String> BESIDE = Set.of("in", "at", "on", "for", "near", "outside", "aboard", "here");
    private static final Set<String> SUBORDINATING = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "as",
            "after",
            "before",
            "because",
            "while",
            "since",
            "if",
            "although",
            "though",
            "amid");

    private final Set<String> plural;

    HeadlineVerbs(Set<String> verbs) {
        this.plural = Set.copyOf(verbs);
    }

    void mend(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            mendParticiples(sentence.get(CoreAnnotations.TokensAnnotation.class));
            mend(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
    }

    /** "the ministers, meeting in Oslo, agreed": without an article, the word is no noun. */
    private static void mendParticiples(List<CoreLabel> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean bare = tokens.get(i).originalText().equals("meeting")
                    && tokens.get(i - 1).originalText().equals(",");
            if (bare && BESIDE.contains(tokens.get(i + 1).originalText())) {
                tokens.get(i).setTag("VBG");
            }
        }
    }

    private void mend(List<CoreLabel> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean noun =
                    tokens.get(i).tag().equals("NN") || tokens.get(i).tag().equals("NNS");
            boolean heads = BEHIND.contains(tokens.get(i + 1).tag()) || areNames(tokens.subList(0, i));
            if (!noun || !heads) {
                continue;
            }
            String word = tokens.get(i).originalText();
            String before = tokens.get(i - 1).tag();
            boolean singular = isSingular(word) && (before.equals("NNP") || isClosing(tokens.get(i - 1)));
            if ((singular || plural.contains(word) && isPlural(tokens, i)) && lacksVerb(tokens, i)) {
                tokens.get(i).setTag(singular ? "VBZ" : "VBP");
                return;
            }
        }
    }

    private boolean isSingular(String word) {
        return word.endsWith("s")
                && Stream.of(word.length() - 1, word.length() - 2)
                        .map(end -> word.substring(0, Math.max(0, end)))
                        .anyMatch(plural::contains);
    }

    private static boolean isClosing(CoreLabel token) {
        return Set.of("–", "—", "--", ")").contains(token.originalText());
    }

    /** Whether the words before speak of several: the one right before, the head of the first phrase, or names joined by "and". */
    private static boolean isPlural(List<CoreLabel> tokens, int verb) {
        String before = tokens.get(verb - 1).tag();
        if (!before.startsWith("NN") && !isClosing(tokens.get(verb - 1))) {
            return false;
        }
        List<CoreLabel> subject = tokens.subList(0, verb);
        return areNames(subject)
                || before.equals("NNS")
                || before.equals("NNPS")
                || subject.stream().anyMatch(t -> t.originalText().equals("and"))
                || subject.stream().takeWhile(t -> !t.tag().equals("IN")).anyMatch(t -> t.tag()
                        .equals("NNS"));
    }

    /** "Lima, Oslo resume": names joined by a comma, and nothing else. */
    private static boolean areNames(List<CoreLabel> subject) {
        return subject.stream().anyMatch(t -> t.tag().equals(","))
                && subject.stream().allMatch(t -> t.tag().matches(",|NNPS?"));
    }

    /** A verb before the word, or behind it and not in a clause of its own, is the one that the sentence is about. */
    private static boolean lacksVerb(List<CoreLabel> tokens, int candidate) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i > candidate
                    && SUBORDINATING.contains(tokens.get(i).originalText().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (FINITE.contains(tokens.get(i).tag())) {
                return false;
            }
        }
        return true;
    }
}
