package parley.link;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of a longer name by which a thing or a body is called for short: "Airbus A400M", "Dreamliner", "Nasdaq". */
final class LabelParts {
    private static final int LONGEST = 6;
    private static final String LAST_WORD_OF_INDEX = " index";

    private LabelParts() {}

    /** The keys of a label's parts: without its last or its first word, and its last word alone. */
    static Set<String> of(String key) {
        String whole =
                key.endsWith(LAST_WORD_OF_INDEX) ? key.substring(0, key.length() - LAST_WORD_OF_INDEX.length()) : key;
        List<String> words = List.of(whole.split(" "));
        var parts = new LinkedHashSet<String>();
        if (words.size() > 1 && words.size() <= LONGEST) {
            parts.add(String.join(" ", words.subList(0, words.size() - 1)));
            parts.add(String.join(" ", words.subList(1, words.size())));
            parts.add(words.get(words.size() - 1));
        }
        return parts;
    }

    /** The words of a label that a part of it leaves out. */
    static List<String> rest(String label, String part) {
        List<String> said = List.of(part.split(" "));
        return Arrays.stream(label.split(" "))
                .filter(word -> !said.contains(word))
                .toList();
    }

    /**
     * Whether an article lets a part stand for the whole: it says the other words elsewhere, figures aside; or the part
     * is a type number with its maker.
     */
    static boolean isMeant(String label, String part, Set<String> articleWords) {
        List<String> rest = rest(label, part);
        List<String> words =
                rest.stream().filter(word -> !hasFigure(word)).distinct().toList();
        boolean isType = part.indexOf(' ') > 0 && hasFigure(part);
        return isType && words.size() < 2 || !words.isEmpty() && articleWords.containsAll(words);
    }

    /** "S&P 500" and "S&P", but also "Boeing 747" and "Boeing". */
    static boolean differsInFigures(String label, String part) {
        List<String> rest = rest(NameKey.of(label), NameKey.of(part));
        return !rest.isEmpty() && rest.stream().allMatch(word -> hasFigure(word) || word.equals("index"));
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
