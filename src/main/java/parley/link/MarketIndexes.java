package parley.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.model.ArticleEntity;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.Mention;
import parley.model.Sentence;
import parley.model.Token;
import parley.resource.Resource;

/** Tells which names a text uses for a stock index, rather than for the exchange or the paper behind it: "Nasdaq fell 20 points". */
final class MarketIndexes {
    private static final int NEAR = 9;
    private static final Pattern KEY = Pattern.compile(
            ".* (?:composite|index|average|industrials|composite index|industrial average|\\d{2,4}|\\d{2,4} index)");

    private final Map<String, String> words = new Resource(MarketIndexes.class, "index-words.tsv")
            .lines().stream()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

    /** Whether a label is an index's, where a part of it is used for one. */
    static boolean isIndex(String key) {
        return KEY.matcher(key).matches();
    }

    /** Numbers of the entities that some sentence speaks of as an index. */
    Set<Integer> of(ExtractedArticle article) {
        var found = new HashSet<Integer>();
        String text = article.article().text();
        if (!text.contains("index") && !text.contains("points") && !text.contains("stock")) {
            return found;
        }
        var starts = new HashMap<Integer, Sentence>();
        for (Sentence sentence : article.annotated().sentences()) {
            sentence.tokens().forEach(token -> starts.put(token.span().begin(), sentence));
        }
        for (ArticleEntity entity : article.entities()) {
            if (entity.kind() == EntityKind.ORGANIZATION
                    && entity.mentions().stream().anyMatch(mention -> isIndex(mention, starts))) {
                found.add(entity.number());
            }
        }
        return found;
    }

    private boolean isIndex(Mention mention, Map<Integer, Sentence> starts) {
        Sentence sentence = starts.get(mention.span().begin());
        if (sentence == null) {
            return false;
        }
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= mention.span().end())
                .limit(NEAR)
                .toList();
        boolean moves = false;
        for (int i = 0; i < tokens.size(); i++) {
            String sort = words.getOrDefault(tokens.get(i).lemma(), "");
            if (i < 2 && sort.equals("noun") || moves && sort.equals("unit")) {
                return true;
            }
            if (tokens.get(i).text().equals(",") || tokens.get(i).text().equals(";")) {
                return false;
            }
            moves |= sort.equals("verb");
        }
        return false;
    }
}
