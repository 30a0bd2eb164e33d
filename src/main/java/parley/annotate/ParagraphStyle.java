package parley.annotate;

/** What ends a paragraph in a text: every line end, or a blank line only, where the lines were wrapped at a width. */
enum ParagraphStyle {
    LINE,
    BLANK_LINE;

    /** No one wraps lines wider than this; a longer line is a paragraph. */
    private static final int WIDEST_WRAP = 100;

    /**
     * A text whose lines all stay below a usual wrapping width, and where some line goes on in the middle of a
     * sentence, is wrapped.
     */
    static ParagraphStyle of(String text) {
        boolean continues = false;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > WIDEST_WRAP) {
                return LINE;
            }
            continues |= continuesPreviousLine(text, begin);
            begin = end + 1;
        }
        return continues ? BLANK_LINE : LINE;
    }

    private static boolean continuesPreviousLine(String text, int begin) {
        if (begin < 2 || !Character.isLowerCase(text.charAt(begin))) {
            return false;
        }
        char last = text.charAt(begin - 2);
        return Character.isLetterOrDigit(last) || last == ',';
    }
}
