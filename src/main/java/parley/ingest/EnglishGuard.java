package parley.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away texts that are clearly in another language. English is mostly recognised by its small words, which costs
 * next to nothing; the language model is loaded for a text that has too few of them.
 */
final class EnglishGuard {
    /** Enough to tell a language; the rest of a long text is not looked at. */
    private static final int SAMPLE = 4000;

    private static final int FEW_LETTERS = 12;
    private static final int FEW_WORDS = 8;
    private static final double ENGLISH_SHARE = 0.1;
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

    private final Set<String> smallWords;
    private final LanguageModel model;

    EnglishGuard(Set<String> smallWords, LanguageModel model) {
        this.smallWords = smallWords;
        this.model = model;
    }

    static EnglishGuard standard() {
        return new EnglishGuard(WordList.load("english-small-words.txt"), new LanguageModel());
    }

    /** The English name of the language, if the text is clearly not English. */
    Optional<String> findOtherLanguage(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters < FEW_LETTERS) {
            return Optional.empty();
        }
        long latin = sample.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (latin * 2 >= letters && readsEnglish(sample)) {
            return Optional.empty();
        }
        return model.findOtherLanguage(sample);
    }

    private boolean readsEnglish(String sample) {
        String[] words = WORD_BREAK.split(sample.toLowerCase(Locale.ROOT).strip());
        if (words.length < FEW_WORDS) {
            return true;
        }
        int small = 0;
        for (String word : words) {
            if (smallWords.contains(word)) {
                small++;
            }
        }
        return small >= 2 && small >= ENGLISH_SHARE * words.length;
    }
}
