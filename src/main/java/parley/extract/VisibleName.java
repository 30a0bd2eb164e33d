package parley.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as it is seen: its quotes keep the marks that nobody sees and the tags between its words, it does not. */
final class VisibleName {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]{0,300}>");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private VisibleName() {}

    /** The name itself where nothing of it is to be seen. */
    static String of(String name) {
        if (name.chars().allMatch(c -> c >= ' ' && c < 127 && c != '<')) {
            return name;
        }
        String spaced = SPACES.matcher(TAG.matcher(name).replaceAll(" ")).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("").strip();
        return seen.isEmpty() ? name : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }
}
