package parley.extract;

import java.util.List;
import parley.model.Article;
import parley.model.Sentence;

/** A headline with capitals throughout, in which a capital says nothing; a sentence full of names has a verb in small letters. */
final class TitleCase {
    private TitleCase() {}

    static boolean is(Article article, Sentence sentence) {
        boolean verb = sentence.tokens().stream()
                .anyMatch(token -> token.pos().startsWith("VB")
                        && Character.isLowerCase(article.quote(token.span()).codePointAt(0)));
        List<String> words = sentence.tokens().stream()
                .map(token -> article.quote(token.span()))
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return !verb && words.size() >= 4 && capitals * 10 >= words.size() * 8L;
    }
}
