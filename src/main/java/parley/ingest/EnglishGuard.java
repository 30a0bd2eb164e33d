package parley.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.resource.Resource;

/**
 * Turns away texts that are clearly in another language. English is mostly recognised by its small words, which costs
 * next to nothing; the language model is loaded for a text that has too few of them.
 */
final class EnglishGuard {
    /** Of a long text its begin, its middle and its end are looked at, this much of each. */
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
        return new EnglishGuard(
                Set.copyOf(new Resource(EnglishGuard.class, "english-small-words.txt").words()), new LanguageModel());
    }

    /** The English name of the language, if the text is clearly not English. */
    Optional<String> findOtherLanguage(String text) {
        String sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).count() < FEW_LETTERS) {
            return Optional.empty();
        }
        String[] words = words(sample);
        if (isLatin(sample) && (words.length < FEW_WORDS || hasSmallWords(words))) {
            return Optional.empty();
        }
        return model.findOtherLanguage(sample);
    }

    /** Whether the small words alone tell that it is English. */
    boolean isClearlyEnglish(String text) {
        String sample = sample(text);
        return isLatin(sample) && hasSmallWords(words(sample));
    }

    private static String sample(String text) {
        if (text.length() <= 3 * SAMPLE) {
            return text;
        }
        int middle = (text.length() - SAMPLE) / 2;
        return String.join(
                "\n",
                text.substring(0, SAMPLE),
                text.substring(middle, middle + SAMPLE),
                text.substring(text.length() - SAMPLE));
    }

    private static boolean isLatin(String sample) {
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < sample.length(); ) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if (isAsciiLetter(c)) {
                letters++;
                latin++;
            } else if (c > 0x7F && Character.isLetter(c)) {
                letters++;
                latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return latin * 2 >= letters;
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String[] words(String sample) {
        return WORD_BREAK.split(sample.toLowerCase(Locale.ROOT).strip());
    }

    private boolean hasSmallWords(String[] words) {
        int small = 0;
        for (String word : words) {
            if (smallWords.contains(word)) {
                small++;
            }
        }
        return small >= 2 && small >= ENGLISH_SHARE * words.length;
    }
}
