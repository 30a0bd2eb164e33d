package parley.annotate;

import java.util.regex.Pattern;

/** Keeps pictures in a text, such as emoji and flags, from the tagger and the parser, which have never seen one. */
final class Pictures {
    private static final Pattern PICTURE =
            Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{E0020}-\\x{E007F}]"
                    + "[\\x{FE0F}\\x{FE0E}\\x{200D}\\x{20E3}]*");

    private Pictures() {}

    /** The text with blanks in the place of pictures; as long as before. */
    static String blank(String text) {
        return PICTURE.matcher(text)
                .replaceAll(picture -> " ".repeat(picture.group().length()));
    }
}
