package parley.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which a name is indexed and looked up: lower case, no diacritics, no punctuation, no article. */
final class NameKey {
    /** Longer names are no names: they get no key, and so no candidates. */
    static final int MAX_LENGTH = 120;

    private static final Pattern POSSESSIVE = Pattern.compile("['’](s\\b|(?=\\s|$))");
    private static final Pattern DOTS_AND_MARKS = Pattern.compile("[.'’`ʻʼ‘\\p{M}\\p{Cf}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SPECIAL = "øoØołlŁlđdĐdıiİiðdÐdħhŧt";

    private NameKey() {}

    /** The key of a name, or the empty string if it has none. */
    static String of(String name) {
        return name.length() > MAX_LENGTH ? "" : ofLong(name);
    }

    /** The key of a text that is no name. */
    static String ofLong(String name) {
        String plain = isAscii(name) ? name : withoutDiacritics(name);
        String lower = plain.toLowerCase(Locale.ROOT).replace("&", " and ");
        String bare =
                DOTS_AND_MARKS.matcher(POSSESSIVE.matcher(lower).replaceAll("")).replaceAll("");
        String key = SEPARATORS.matcher(bare).replaceAll(" ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String withoutDiacritics(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = new StringBuilder(decomposed.length());
        for (char c : decomposed.toCharArray()) {
            int special = SPECIAL.indexOf(c);
            if (special >= 0 && special % 2 == 0) {
                plain.append(SPECIAL.charAt(special + 1));
            } else if (c == 'ß') {
                plain.append("ss");
            } else if (c == 'æ' || c == 'Æ') {
                plain.append("ae");
            } else if (c == 'œ' || c == 'Œ') {
                plain.append("oe");
            } else if (c == 'þ' || c == 'Þ') {
                plain.append("th");
            } else if (c == '’') {
                plain.append('\'');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
