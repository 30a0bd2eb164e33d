package parley.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways of writing the name of a body: "US Labor Department" for "United States Department of Labor". */
final class BodyNames {
    private static final Pattern PART_OF_GOVERNMENT = Pattern.compile(
            "(?:(.*) )?(\\p{L}+|\\p{L}+ and \\p{L}+) (department|ministry|university|embassy|institute)");
    private static final Pattern OF = Pattern.compile("(\\p{L}+(?: \\p{L}+)?) of (?:the )?(\\p{L}+(?: \\p{L}+)?)");
    private static final int SHORTEST_PLURAL = 6;

    private BodyNames() {}

    /** Keys to try where a key leads to nothing, the likeliest first. */
    static Set<String> others(String key) {
        var forms = new LinkedHashSet<String>();
        forms.add(DerivedNames.withoutLegalForm(key));
        forms.add(withCountry(key));
        Matcher part = PART_OF_GOVERNMENT.matcher(withCountry(key));
        if (part.matches()) {
            String of = part.group(3) + " of " + part.group(2);
            forms.add(part.group(1) == null ? of : part.group(1) + " " + of);
        }
        Matcher of = OF.matcher(key);
        if (of.matches()) {
            forms.add(of.group(2) + " " + of.group(1));
        }
        if (key.length() >= SHORTEST_PLURAL && key.endsWith("s") && !key.endsWith("ss")) {
            forms.add(key.substring(0, key.length() - 1));
        }
        forms.remove(key);
        forms.remove("");
        return forms;
    }

    private static String withCountry(String key) {
        if (key.startsWith("us ")) {
            return "united states " + key.substring("us ".length());
        }
        return key.startsWith("uk ") ? "united kingdom " + key.substring("uk ".length()) : key;
    }
}
