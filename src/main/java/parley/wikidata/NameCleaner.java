package parley.wikidata;

import java.util.regex.Pattern;

/** Makes names of anyone's making fit for an index and a terminal, and counts what it had to do; for one thread. */
final class NameCleaner {
    /** Wikidata itself allows 250 characters. */
    static final int LONGEST = 250;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\x{FFFD}]|\\p{Cs}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private int mended;
    private int dropped;

    /** The name without control and direction marks, or empty if nothing is left or it is longer than any name. */
    String clean(String name) {
        if (name.length() > LONGEST) {
            dropped++;
            return "";
        }
        if (isPlain(name)) {
            return name;
        }
        String visible = UNSEEN.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        String clean = SPACES.matcher(visible).replaceAll(" ").strip();
        if (clean.isEmpty()) {
            dropped++;
        } else if (!clean.equals(name)) {
            mended++;
        }
        return clean;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.charAt(0) == ' ' || name.charAt(name.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '\u024F' || c >= '\u007F' && c <= '\u00A0' || c == '\u00AD') {
                return false;
            }
            if (c == ' ' && name.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Names that were mended. */
    int mended() {
        return mended;
    }

    /** Names of which nothing was left, or that were too long. */
    int dropped() {
        return dropped;
    }
}
