package parley.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/**
 * Finds which named body a common noun with "the" stands for: "the company". It is the one most spoken of shortly before,
 * of those whose name fits the noun.
 */
final class Descriptions {
    private static final int FARTHEST = 3;
    private static final int NEAR = 7;
    private static final double FADING = 0.6;

    /** Names of bodies that nobody calls a company. */
    private static final Pattern PUBLIC_BODY = Pattern.compile("(?i).*\\b(?:government|ministry|department|court|agency"
            + "|commission|university|union|workers|council|congress|senate|parliament|house|party|times|post|journal"
            + "|reserve|stock|exchange|association|act|index|average|games|world|street)\\b.*");

    private final Map<String, List<String>> nouns = new HashMap<>();

    Descriptions() {
        WordList.rows("descriptions.tsv")
                .forEach(row -> nouns.put(row[0], row.length > 1 ? WordList.parts(row[1]) : List.of()));
    }

    /** Adds the descriptions to the entities that they stand for. */
    void add(List<Sentence> sentences, ArticleNames names) {
        var weights = new LinkedHashMap<EntityDraft, Double>();
        for (Sentence sentence : sentences) {
            weights.replaceAll((body, weight) -> weight * FADING);
            weights.values().removeIf(weight -> weight < Math.pow(FADING, FARTHEST));
            add(sentence, names, weights);
        }
    }

    private void add(Sentence sentence, ArticleNames names, Map<EntityDraft, Double> weights) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (NamePhrase name : names.in(sentence.index())) {
                if (name.nameFirst() == i && name.entity().kind() == EntityKind.ORGANIZATION) {
                    weights.merge(name.entity(), i < tokens.size() / 3 ? 1.2 : 1, Double::sum);
                }
            }
            int end = endOfDescription(tokens, i);
            if (end > i && !belongsToPerson(sentence, end, names)) {
                String noun = tokens.get(end).text().toLowerCase(Locale.ROOT);
                int first = i;
                likeliest(noun, weights).ifPresent(body -> refer(names.article(), sentence, first, end, body, weights));
            }
        }
    }

    private static void refer(
            Article article,
            Sentence sentence,
            int first,
            int last,
            EntityDraft body,
            Map<EntityDraft, Double> weights) {
        body.refer(article.mention(sentence.span(first, last)));
        weights.merge(body, 1.0, Double::sum);
    }

    /** "The company's president Anna Lind" is spoken of for her sake. */
    private static boolean belongsToPerson(Sentence sentence, int end, ArticleNames names) {
        return end + 1 < sentence.tokens().size()
                && sentence.tokens().get(end + 1).pos().equals("POS")
                && names.in(sentence.index()).stream()
                        .anyMatch(name ->
                                name.entity().isPerson() && name.nameFirst() > end && name.nameFirst() < end + NEAR);
    }

    /** The last token of "the ... noun", or -1: "the company's plan" has one, "the company executives" has none. */
    private int endOfDescription(List<Token> tokens, int first) {
        if (!tokens.get(first).text().toLowerCase(Locale.ROOT).matches("the|this")) {
            return -1;
        }
        int last = first + 1;
        while (last < tokens.size()
                && last < first + 4
                && tokens.get(last).pos().matches("JJ.?|NN|VBN|HYPH")) {
            boolean isEnd = last + 1 == tokens.size()
                    || !tokens.get(last + 1).pos().matches("NN.*|HYPH|JJ")
                            && !tokens.get(last + 1).text().equals("of");
            if (isEnd && nouns.containsKey(tokens.get(last).text().toLowerCase(Locale.ROOT))) {
                return last;
            }
            last++;
        }
        return -1;
    }

    private Optional<EntityDraft> likeliest(String noun, Map<EntityDraft, Double> weights) {
        List<String> words = nouns.getOrDefault(noun, List.of());
        return weights.entrySet().stream()
                .filter(entry -> fits(entry.getKey().name(), words))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean fits(String name, List<String> words) {
        String[] parts = name.toLowerCase(Locale.ROOT).split(" ");
        boolean isModel = ModelNames.isDesignation(name.substring(name.lastIndexOf(' ') + 1))
                || name.chars().anyMatch(Character::isDigit);
        if (words.isEmpty()) {
            return !isModel && !PUBLIC_BODY.matcher(name).matches();
        }
        return isModel && words.contains("#") || List.of(parts).stream().anyMatch(words::contains);
    }
}
