package parley.link;

import java.util.List;
import java.util.regex.Pattern;
import parley.resource.Resource;

/** Folds the ways of writing one foreign name in Latin letters (Sergei, Sergey) into one key. */
final class NameVariants {
    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> rules;

    private NameVariants(List<Rule> rules) {
        this.rules = rules;
    }

    static NameVariants load() {
        return new NameVariants(new Resource(NameVariants.class, "transliteration.tsv")
                .lines().stream()
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new Rule(Pattern.compile(cells[0]), cells[1]))
                        .toList());
    }

    /** The folded form of a {@link NameKey}. */
    String fold(String key) {
        String folded = key;
        for (Rule rule : rules) {
            folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
        }
        return folded;
    }
}
