package parley.annotate;

/**
 * Parts what no one would call a word: hundreds of characters without a space, such as data that came into a text. The
 * tokenizer looks ahead to the end of a run for each of its tokens; parted, its work grows with the length of the article.
 */
final class LongWords {
    /** In characters; longer than any address that stands in an article. */
    static final int LONGEST = 1000;

    private LongWords() {}

    /** The text with a space for a character in each such run after every {@link #LONGEST} others; as long as before. */
    static String part(String text) {
        StringBuilder parted = new StringBuilder(text);
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST && !Character.isLowSurrogate(text.charAt(i))) {
                int end = Character.isHighSurrogate(text.charAt(i)) ? Math.min(text.length(), i + 2) : i + 1;
                parted.replace(i, end, " ".repeat(end - i));
                i = end - 1;
                run = 0;
            }
        }
        return parted.toString();
    }
}
