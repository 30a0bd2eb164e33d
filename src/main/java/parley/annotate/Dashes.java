package parley.annotate;

import java.util.regex.Pattern;

/** Shows the tagger and the parser the hyphen that they know where a dash joins two names: "EU–Chile summit". */
final class Dashes {
    /** An en dash, a non-breaking hyphen or a minus sign between two words with capitals. */
    private static final Pattern JOINING =
            Pattern.compile("(?<=\\b\\p{Lu}[\\p{L}.]{0,24})[\\x{2013}\\x{2011}\\x{2212}](?=\\p{Lu})");

    private Dashes() {}

    /** The text with a hyphen for each dash that joins two names; as long as before. */
    static String plain(String text) {
        return JOINING.matcher(text).replaceAll("-");
    }
}
