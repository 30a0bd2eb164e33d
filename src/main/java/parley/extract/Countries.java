package parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Token;

/** The countries by the names and adjectives that news text uses for them. */
final class Countries {
    private static final int LONGEST = 8;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, Set<String>> capitals = new HashMap<>();

    Countries() {
        for (String[] row : WordList.rows("countries.tsv")) {
            byName.put(row[0], row[0]);
            WordList.parts(row[1]).forEach(name -> byName.put(name, row[0]));
            WordList.parts(row[2]).forEach(adjective -> byAdjective.put(adjective, row[0]));
        }
        for (String[] row : WordList.rows("capitals.tsv")) {
            capitals.put(row[0], Set.copyOf(WordList.parts(row[1])));
        }
    }

    /** What the capital of a country, by its usual name, is called. */
    Set<String> capitals(String country) {
        return capitals.getOrDefault(country, Set.of());
    }

    /** The usual name of the country that this is a name of. */
    Optional<String> named(String text) {
        return Optional.ofNullable(byName.get(text));
    }

    /** The usual name of the country that this is the adjective of. */
    Optional<String> ofAdjective(String text) {
        return Optional.ofNullable(byAdjective.get(text));
    }

    /** The index behind the longest country name that begins at a token, or the token itself where none does. */
    int endOfName(List<Token> tokens, int first) {
        return longest(tokens, first, byName);
    }

    /** The index behind the longest of the phrases that begins at a token, or the token itself where none does. */
    static int longest(List<Token> tokens, int first, Map<String, String> words) {
        int end = first;
        StringBuilder text = new StringBuilder();
        for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
            text.append(gap(tokens, first, i)).append(tokens.get(i).text());
            if (words.containsKey(text.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    static String join(List<Token> tokens, int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            text.append(gap(tokens, first, i)).append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** "U.S. and Iranian officials" are one phrase: an abbreviation can stand for an adjective. */
    boolean isShortAdjective(SentenceGraph graph, int token) {
        String text = graph.text(token);
        boolean joined = token + 3 < graph.size()
                && text.equals(text.toUpperCase(Locale.ROOT))
                && named(text).isPresent()
                && graph.word(token + 1).equals("and")
                && ofAdjective(graph.text(token + 2)).isPresent();
        int next = token + 3;
        while (joined && graph.isNoun(next + 1)) {
            next++;
        }
        return joined && graph.isPlural(next);
    }

    /** What stands between a token and the one before: nothing in "Asia-Pacific" and "People's". */
    private static String gap(List<Token> tokens, int first, int i) {
        boolean apart = i > first
                && tokens.get(i).span().begin() > tokens.get(i - 1).span().end();
        return apart ? " " : "";
    }
}
