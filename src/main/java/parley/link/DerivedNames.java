package parley.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which an item may be spoken of although no table lists them: surname, acronym, other spelling. */
final class DerivedNames {
    private static final Set<String> PARTICLES = Set.of(
            "al", "ap", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "ter", "van", "von", "y", "zu");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> UNCOUNTED = Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "des");
    private static final int SHORTEST_ACRONYM = 3;

    private DerivedNames() {}

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
        int first = key.indexOf(' ');
        int last = key.lastIndexOf(' ');
        return first == last ? key : key.substring(0, first) + key.substring(last);
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
