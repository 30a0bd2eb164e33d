package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Token;

/** Names the first of two lands that share a name: "North and South Korea". */
final class HalfNames {
    private static final Set<String> SIDES = WordList.words("compass");

    private final Countries countries;

    HalfNames(Countries countries) {
        this.countries = countries;
    }

    static boolean isSide(String word) {
        return SIDES.contains(word);
    }

    /** The names, with those whose other half stands in the name behind "and". */
    List<NameRun> add(List<Token> tokens, List<NameRun> runs) {
        List<NameRun> all = new ArrayList<>();
        for (NameRun run : runs) {
            int side = run.first() - 2;
            Optional<String> half = side >= 0 && tokens.get(side + 1).text().equals("and")
                    ? halfOf(tokens.get(side).text(), run.text())
                    : Optional.empty();
            half.ifPresent(name -> {
                all.removeIf(before -> before.last() == side);
                all.add(new NameRun(side, side, EntityKind.COUNTRY, name));
            });
            all.add(run);
        }
        return all;
    }

    private Optional<String> halfOf(String side, String other) {
        String[] words = other.split(" ", 2);
        boolean sides = words.length == 2 && SIDES.contains(side) && SIDES.contains(words[0]);
        return sides && !side.equals(words[0])
                ? Optional.of(side + " " + words[1])
                        .filter(name -> countries.named(name).isPresent())
                : Optional.empty();
    }
}
