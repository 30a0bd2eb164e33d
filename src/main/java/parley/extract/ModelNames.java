package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.model.EntityKind;
import parley.model.Token;

/** Joins a maker's name with the type designation behind it, and an index's with its number: "Airbus A380", "FTSE 100". */
final class ModelNames {
    private static final Pattern LETTERED = Pattern.compile("[A-Z]{1,3}-?\\d{1,4}[A-Za-z]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("(?!19|20)\\d{4}|\\d{2,3}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,6}");

    private ModelNames() {}

    /** The runs, lengthened where a designation follows, with those that a designation alone gives away. */
    static List<NameRun> join(List<Token> tokens, List<NameRun> runs) {
        var joined = new ArrayList<NameRun>();
        int free = 0;
        for (NameRun run : runs) {
            findUntagged(tokens, free, run.first(), joined);
            int last = run.kind() == EntityKind.ORGANIZATION ? lastOf(tokens, run) : run.last();
            boolean swallowed = run.first() < free;
            if (!swallowed) {
                joined.add(new NameRun(run.first(), last, run.kind(), run.text()));
                free = last + 1;
            }
        }
        findUntagged(tokens, free, tokens.size(), joined);
        return joined;
    }

    private static int lastOf(List<Token> tokens, NameRun run) {
        int next = run.last() + 1;
        if (next >= tokens.size() || !isDesignation(tokens, next)) {
            return run.last();
        }
        while (next + 1 < tokens.size() && isUntaggedName(tokens.get(next + 1))) {
            next++;
        }
        return next;
    }

    /** "CAC 40", whose first word the tagger takes for a noun. */
    private static void findUntagged(List<Token> tokens, int from, int to, List<NameRun> found) {
        for (int i = from; i + 1 < to; i++) {
            Token token = tokens.get(i);
            if (token.pos().equals("NN") && CAPITALS.matcher(token.text()).matches() && isDesignation(tokens, i + 1)) {
                found.add(new NameRun(i, i + 1, EntityKind.ORGANIZATION, ""));
                i++;
            }
        }
    }

    private static boolean isUntaggedName(Token token) {
        return token.pos().startsWith("NNP")
                && token.name().isEmpty()
                && Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Letters and figures, or a bare number that counts nothing: "500" in "the S&P 500 fell". */
    private static boolean isDesignation(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        if (LETTERED.matcher(text).matches()) {
            return true;
        }
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).pos() : ".";
        return NUMBER.matcher(text).matches() && !next.equals("NNS") && !next.equals("CD") && !next.equals("$");
    }

    /** The word by which a joined name may be called alone: "787" of "Boeing 787". */
    static boolean isDesignation(String word) {
        return LETTERED.matcher(word).matches() || NUMBER.matcher(word).matches();
    }
}
