package parley.annotate;

import java.util.regex.Pattern;

/**
 * Keeps from the tagger and the parser what is no word and would tear a sentence: pictures, such as emoji and flags, the tags of
 * markup that came into a text, marks that nobody sees, and the styles of highnesses.
 */
final class Wordless {
    private static final Pattern PICTURE =
            Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{E0020}-\\x{E007F}]"
                    + "[\\x{FE0F}\\x{FE0E}\\x{200D}\\x{20E3}]*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]{0,300}>");
    /** At the edge of a word; within one they stay, or it would become two. */
    private static final Pattern UNSEEN_MARK =
            Pattern.compile("[\\p{Cf}\\x{FFFD}]+(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}\\p{Cf}])[\\p{Cf}\\x{FFFD}]+");

    /** "H.E. Mr. Lind": the tokenizer takes the first for the end of a sentence. */
    private static final Pattern STYLE = Pattern.compile("\\bH\\. ?(?:R\\. ?H|[EM])\\.(?= \\p{Lu})");

    /** Where a line was broken for the eye alone. */
    private static final Pattern SOFT_BREAK = Pattern.compile("[\\x{2028}\\x{85}\\x{0B}\\x{0C}]");

    private Wordless() {}

    /** The text with blanks in the place of all that; as long as before. */
    static String blank(String text) {
        return blank(SOFT_BREAK, blank(STYLE, blank(UNSEEN_MARK, blank(TAG, blank(PICTURE, text)))));
    }

    private static String blank(Pattern wordless, String text) {
        return wordless.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
