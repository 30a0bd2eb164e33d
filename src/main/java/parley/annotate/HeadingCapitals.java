package parley.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the tagger and the parser small letters where a heading has a capital on each word: "Lind Meets Okoro in Oslo". To
 * them every word with a capital is a name, and a heading of names has no verb.
 */
final class HeadingCapitals {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    /** A heading is no longer, in characters. */
    private static final int LONGEST = 160;

    /** Shorter words tell less of how a line is written. */
    private static final int SHORTEST_WORD = 4;

    private static final int FEWEST_WORDS = 3;

    private final Set<String> words;
    private final Set<String> smallWords;

    /**
     * @param words in small letters, whose capital says nothing
     * @param smallWords those that many a heading writes small
     */
    HeadingCapitals(Set<String> words, Set<String> smallWords) {
        this.words = Set.copyOf(words);
        this.smallWords = Set.copyOf(smallWords);
    }

    /** The text with small letters for such words in each line that is a heading; as long as before. */
    String lower(String text) {
        StringBuilder lowered = null;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (line.end() - line.start() <= LONGEST && isHeading(line.group())) {
                lowered = lowered == null ? new StringBuilder(text) : lowered;
                Matcher word = WORD.matcher(text).region(line.start(), line.end());
                while (word.find()) {
                    lower(lowered, word);
                }
            }
        }
        return lowered == null ? text : lowered.toString();
    }

    private void lower(StringBuilder text, Matcher word) {
        String small = word.group().toLowerCase(Locale.ROOT);
        boolean capital = word.group().substring(1).equals(small.substring(1)); // but not "WHO" and "IS"
        if (capital && (words.contains(small) || smallWords.contains(small))) {
            text.setCharAt(word.start(), small.charAt(0));
        }
    }

    /** Whether nearly all words have a capital, but those that are written small and short ones that no list knows ("al"). */
    private boolean isHeading(String line) {
        int capitals = 0;
        int small = 0;
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (Character.isUpperCase(word.group().charAt(0))) {
                capitals += word.group().length() >= SHORTEST_WORD ? 1 : 0;
            } else if (words.contains(word.group())) {
                return false;
            } else if (word.group().length() >= SHORTEST_WORD && !smallWords.contains(word.group())) {
                small++;
            }
        }
        return capitals >= FEWEST_WORDS && capitals >= 9 * small;
    }
}
