package parley.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parley.resource.Resource;

/** When two names count as the same: the head word of one, for a person the last name, is a word of the other. */
final class NameMatch {
    private static final Set<String> TITLES = Set.copyOf(new Resource(NameMatch.class, "titles.txt").words());
    private static final Pattern TAIL = Pattern.compile(
            ",| of | from | in | at | for | who | which | that | with | on | to |\\(|;| - | – ",
            Pattern.CASE_INSENSITIVE);

    private NameMatch() {}

    static boolean isSame(String one, String other) {
        List<String> oneWords = words(one);
        List<String> otherWords = words(other);
        if (oneWords.isEmpty() || otherWords.isEmpty()) {
            return false;
        }
        return otherWords.contains(head(one))
                || oneWords.contains(head(other))
                || plain(one).equals(plain(other));
    }

    /** How many of the names find a partner of their own, each taking the first that is free. */
    static int count(List<String> names, List<String> others) {
        List<String> free = new ArrayList<>(others);
        int found = 0;
        for (String name : names) {
            for (int i = 0; i < free.size(); i++) {
                if (isSame(name, free.get(i))) {
                    free.remove(i);
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    static boolean isAnySame(List<String> names, List<String> others) {
        return names.stream().anyMatch(name -> others.stream().anyMatch(other -> isSame(name, other)));
    }

    /** The words in small plain letters. */
    static List<String> words(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s\\b", "")
                .replace("u.s.", "us")
                .replace("u.n.", "un")
                .replace("u.k.", "uk")
                .replaceAll("[^a-z0-9 ]+", " ")
                .strip();
    }

    /** The last word before the first comma or preposition that is no title, as far as there is one. */
    private static String head(String name) {
        List<String> words = words(TAIL.split(" " + name.strip() + " ", 2)[0]);
        List<String> candidates = words.isEmpty() ? words(name) : words;
        List<String> untitled =
                candidates.stream().filter(word -> !TITLES.contains(word)).toList();
        List<String> best = untitled.isEmpty() ? candidates : untitled;
        return best.get(best.size() - 1);
    }
}
