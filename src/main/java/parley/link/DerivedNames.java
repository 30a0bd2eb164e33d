package parley.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names under which an item may be spoken of although no table lists them: surname, acronym, other spelling. */
final class DerivedNames {
    private static final Set<String> PARTICLES = NameWords.of("particle");
    private static final Set<String> SUFFIXES = NameWords.of("suffix");
    private static final Set<String> UNCOUNTED = NameWords.of("uncounted");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?: (?:" + String.join("|", NameWords.of("legal-form")) + "))+$");
    private static final Set<String> FAMILY_NAME_FIRST = NameWords.of("family-name-first");

    private static final int SHORTEST_ACRONYM = 3;

    private DerivedNames() {}

    /** The key of the surname of a person from a country where the family's name stands first: "xi". */
    static Set<String> leadingSurname(String name, String country) {
        String key = NameKey.of(name);
        int end = key.indexOf(' ');
        return FAMILY_NAME_FIRST.contains(country) && end > 0 ? Set.of(key.substring(0, end)) : Set.of();
    }

    /** Keys of a person's surname: with and without its particles. */
    static Set<String> surnames(String name) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last))) {
            last--;
        }
        if (last < 1) {
            return Set.of();
        }
        var surnames = new LinkedHashSet<String>();
        surnames.add(words.get(last));
        int first = last;
        while (first > 1 && PARTICLES.contains(words.get(first - 1))) {
            first--;
        }
        surnames.add(String.join(" ", words.subList(first, last + 1)));
        return surnames;
    }

    /** Whether a key is one word, or one with the particles before it: "bin salman". */
    static boolean isSurnameAlone(String key) {
        String[] words = key.split(" ");
        for (int i = 0; i < words.length - 1; i++) {
            if (!PARTICLES.contains(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** A key without the words between the first and the last: middle names and initials. */
    static String firstAndLast(String key) {
        List<String> words = withoutSuffix(key);
        return words.size() < 2 ? key : words.get(0) + " " + words.get(words.size() - 1);
    }

    /** Whether the middle names of two keys do not speak against each other, and at most one is left out. */
    static boolean hasCompatibleMiddle(String one, String other) {
        List<String> a = middle(one);
        List<String> b = middle(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.size() + b.size() <= 1;
        }
        return a.size() == b.size()
                && IntStream.range(0, a.size())
                        .allMatch(i -> a.get(i).startsWith(b.get(i)) || b.get(i).startsWith(a.get(i)));
    }

    private static List<String> middle(String key) {
        List<String> words = withoutSuffix(key);
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    private static List<String> withoutSuffix(String key) {
        List<String> words = List.of(key.split(" "));
        return SUFFIXES.contains(words.get(words.size() - 1)) ? words.subList(0, words.size() - 1) : words;
    }

    /** The key of a company without "inc", "corp" and the like at its end. */
    static String withoutLegalForm(String key) {
        return LEGAL_FORM.matcher(key).replaceFirst("");
    }

    /** The first letters of a body's name, where they are at least three: "imf". */
    static Set<String> acronyms(String name) {
        var all = new StringBuilder();
        var counted = new StringBuilder();
        for (String word : NameKey.of(name).split(" ")) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                if (!UNCOUNTED.contains(word)) {
                    counted.append(word.charAt(0));
                }
            }
        }
        var acronyms = new LinkedHashSet<String>();
        for (String letters : List.of(counted.toString(), all.toString())) {
            if (letters.length() >= SHORTEST_ACRONYM) {
                acronyms.add(letters);
            }
        }
        return acronyms;
    }
}
