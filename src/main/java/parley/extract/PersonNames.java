package parley.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.EntityKind;

/**
 * Whose name is it? A full name is its bearer's; a bare surname is that of the last person in the article who has it,
 * or of one who is named in full in the same sentence. Two given names or two surnames are never brought together.
 */
final class PersonNames {
    private static final int LONG_NAME = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** "Zelensky", "Zelenskyy", "Zelenskiy", as romanisations of one name end. */
    private static final Pattern SLAVIC_END =
            Pattern.compile("(?<=\\p{L}{3}(?:sk|ck|ts|n|v))(?:iyy|iy|yy|yi|ii|ij|y|i)$");

    private final List<EntityDraft> persons = new ArrayList<>();

    EntityDraft add(EntityDraft person) {
        persons.add(person);
        return person;
    }

    Optional<EntityDraft> find(NameRun run) {
        boolean single = run.text().indexOf(' ') < 0;
        if (run.kind() != EntityKind.PERSON && (!single || run.kind() == EntityKind.COUNTRY)) {
            return Optional.empty();
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (isSame(persons.get(i).name(), run.text(), run.kind() == EntityKind.PERSON)) {
                EntityDraft found = persons.remove(i);
                persons.add(found);
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Whether two names may be one person's: the surname agrees, and the given name where both have one. */
    static boolean isSame(String known, String name, boolean tagged) {
        if (isEndOf(known, name) || isEndOf(name, known)) {
            return true;
        }
        String[] a = folded(known);
        String[] b = folded(name);
        if (known.equalsIgnoreCase(name)) {
            return true;
        }
        if (b.length == 1) {
            return a.length > 1
                    && (last(a).equals(b[0]) || tagged && (isFamilyNameFirst(a, b[0]) || isWithin(a, b[0])));
        }
        if (a.length == 1) {
            return last(b).equals(a[0]) || isWithin(b, a[0]);
        }
        return last(a).equals(last(b)) && (a[0].equals(b[0]) || isInitial(a[0], b[0]) || isInitial(b[0], a[0]));
    }

    /** The words of a name in small letters, without what writers of one article may differ in: "Erdoğan", "Zelenskyy". */
    private static String[] folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> SLAVIC_END.matcher(word).replaceFirst("i"))
                .toArray(String[]::new);
    }

    /** "von der Leyen" and "Ursula von der Leyen". */
    private static boolean isEndOf(String shorter, String longer) {
        return shorter.indexOf(' ') > 0
                && longer.toLowerCase(Locale.ROOT).endsWith(" " + shorter.toLowerCase(Locale.ROOT));
    }

    private static boolean isFamilyNameFirst(String[] full, String name) {
        return full.length <= 3 && full[0].equals(name);
    }

    /** "Lula" and "Luiz Inácio Lula da Silva": a long name may be called by a word inside it. */
    private static boolean isWithin(String[] full, String name) {
        return full.length >= LONG_NAME
                && name.length() > 3
                && List.of(full).subList(1, full.length - 1).contains(name);
    }

    private static String last(String[] words) {
        String last = words[words.length - 1];
        boolean suffix = words.length > 2 && (last.equals("jr.") || last.equals("sr.") || last.equals("jr"));
        return suffix ? words[words.length - 2] : last;
    }

    private static boolean isInitial(String shorter, String longer) {
        return shorter.length() <= 2 && shorter.charAt(0) == longer.charAt(0);
    }
}
