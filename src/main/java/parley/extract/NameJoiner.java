package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Token;

/**
 * Puts the ends of names right: parts of one person's name that were found apart, titles that belong to a name ("Pope
 * Francis"), and pairs joined by a hyphen ("the Trump-Xi meeting").
 */
final class NameJoiner {
    private static final Set<String> TITLES_OF_NAMES = WordList.words("name-title");

    private NameJoiner() {}

    static List<NameRun> join(List<Token> tokens, List<NameRun> runs, Lexicon lexicon) {
        List<NameRun> joined = new ArrayList<>();
        for (NameRun run : runs) {
            NameRun last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean body = last != null && lexicon.endOfBody(tokens, last.first()) == last.last() + 1;
            if (last != null && isOwnedBody(tokens, last, run, lexicon)) {
                joined.set(joined.size() - 1, new NameRun(last.first(), run.last(), EntityKind.ORGANIZATION, ""));
            } else if (last != null && !body && isOneName(tokens, last, run)) {
                joined.set(joined.size() - 1, new NameRun(last.first(), run.last(), EntityKind.PERSON, ""));
            } else if (isHyphenatedPair(tokens, run, lexicon)) {
                joined.add(new NameRun(run.first(), run.first(), run.kind(), ""));
                joined.add(new NameRun(run.last(), run.last(), run.kind(), ""));
            } else {
                joined.add(withTitle(tokens, run));
            }
        }
        return joined;
    }

    /** "Recep" and "Tayyip Erdogan" side by side, one of them known for a person. */
    private static boolean isOneName(List<Token> tokens, NameRun first, NameRun second) {
        boolean nextTo = second.first() == first.last() + 1;
        boolean person = first.kind() == EntityKind.PERSON || second.kind() == EntityKind.PERSON;
        boolean untagged = tokens.get(first.first()).name().isEmpty()
                || tokens.get(second.first()).name().isEmpty();
        return nextTo
                && person
                && untagged
                && first.kind() != EntityKind.COUNTRY
                && second.kind() != EntityKind.COUNTRY;
    }

    /** "the Farmer's Reform Party": the first half is no one's name. */
    private static boolean isOwnedBody(List<Token> tokens, NameRun owner, NameRun body, Lexicon lexicon) {
        Token word = tokens.get(owner.first());
        return owner.first() == owner.last()
                && body.first() == owner.last() + 2
                && body.first() < body.last()
                && body.kind() == EntityKind.ORGANIZATION
                && owner.kind() == EntityKind.ORGANIZATION
                && tokens.get(owner.last() + 1).pos().equals("POS")
                && word.name().isEmpty()
                && !lexicon.isTitle(word.text())
                && owner.first() > 0
                && tokens.get(owner.first() - 1).text().equalsIgnoreCase("the");
    }

    private static boolean isHyphenatedPair(List<Token> tokens, NameRun run, Lexicon lexicon) {
        boolean three = run.last() == run.first() + 2;
        if (!three || !tokens.get(run.first() + 1).text().matches("[-–]") || run.last() + 1 >= tokens.size()) {
            return false;
        }
        boolean capital = Character.isUpperCase(tokens.get(run.last()).text().codePointAt(0));
        String next = tokens.get(run.last() + 1).lemma().toLowerCase(Locale.ROOT);
        return capital && (lexicon.noun(next).isPresent() || next.equals("talks"));
    }

    private static NameRun withTitle(List<Token> tokens, NameRun run) {
        boolean single = run.last() - run.first() <= 1 && run.kind() == EntityKind.PERSON;
        boolean titled = single
                && run.first() > 0
                && TITLES_OF_NAMES.contains(tokens.get(run.first() - 1).text());
        return titled ? new NameRun(run.first() - 1, run.last(), run.kind(), "") : run;
    }
}
