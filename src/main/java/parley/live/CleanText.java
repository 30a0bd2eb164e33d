package parley.live;

import java.util.regex.Pattern;

/** Text from strangers, as far as it is fit to be shown: one line, no control or direction marks, not too long. */
final class CleanText {
    private static final int LONGEST = 250;
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");

    private CleanText() {}

    static String of(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String clean = GAPS.matcher(HARMFUL.matcher(start).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST)).strip();
    }
}
