package parley.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parley.model.EntityKind;

/**
 * A name without what spelling alone decides: case, diacritics, punctuation, a leading "the".
 *
 * @param text lower-case words parted by hyphens; empty where the name holds no letter or digit
 */
public record NormalName(String text) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    /** Letters that Unicode does not take apart into a base and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ł", "l", "ø", "o", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    public static NormalName of(String name) {
        String lower = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String words = GAPS.matcher(APOSTROPHES.matcher(lower).replaceAll("")).replaceAll("-");
        String trimmed = EDGES.matcher(words).replaceAll("");
        return new NormalName(
                trimmed.startsWith("the-") && trimmed.length() > 4 ? trimmed.substring("the-".length()) : trimmed);
    }

    /** Whether it says enough to be taken for the same name in another article. */
    public static boolean isTelling(String name, EntityKind kind) {
        NormalName normal = of(name);
        if (normal.text.isEmpty()) {
            return false;
        }
        return kind == EntityKind.PERSON
                ? normal.text.indexOf('-') > 0
                : name.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** What an unlinked entity's IRI is minted from, unless another shares it. */
    public String key(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + text;
    }
}
