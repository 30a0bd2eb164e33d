package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/** A headline with capitals throughout, in which a capital says nothing; a sentence full of names has a verb in small letters. */
final class TitleCase {
    private static final Set<String> JOINING = Set.of("and", ",", "&");

    private TitleCase() {}

    /** The "Xi" of "Lind and Xi Hold Talks": the one capital that says something is that of a word joined to a person. */
    static Optional<NameRun> joined(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean beside = isPersonBeside(tokens, at, at - 2, at - 1) || isPersonBeside(tokens, at, at + 2, at + 1);
        return token.pos().startsWith("NNP") && token.name().isEmpty() && beside
                ? Optional.of(new NameRun(at, at, EntityKind.PERSON, token.text()))
                : Optional.empty();
    }

    private static boolean isPersonBeside(List<Token> tokens, int at, int other, int between) {
        return other >= 0
                && other < tokens.size()
                && JOINING.contains(tokens.get(between).text())
                && tokens.get(other).name().equals(Optional.of(EntityKind.PERSON))
                && (at == 0 || !tokens.get(at - 1).pos().startsWith("NNP"))
                && (at + 1 == tokens.size() || !tokens.get(at + 1).pos().startsWith("NNP"));
    }

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
