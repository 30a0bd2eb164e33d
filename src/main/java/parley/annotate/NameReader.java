package parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.model.EntityKind;
import parley.model.NameMention;
import parley.model.Sentence;

/** Joins neighbouring tokens of one kind of name into names. */
final class NameReader {
    private final Article article;

    NameReader(Article article) {
        this.article = article;
    }

    List<NameMention> read(List<Sentence> sentences) {
        List<NameMention> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int first = 0;
            while (first < sentence.tokens().size()) {
                Optional<EntityKind> kind = sentence.tokens().get(first).name();
                int last = lastOfSameKind(sentence, first);
                if (kind.isPresent()) {
                    names.add(
                            new NameMention(article.mention(sentence.span(first, last)), kind.get(), sentence.index()));
                }
                first = last + 1;
            }
        }
        return names;
    }

    private static int lastOfSameKind(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && sentence.tokens()
                        .get(last + 1)
                        .name()
                        .equals(sentence.tokens().get(first).name())) {
            last++;
        }
        return last;
    }
}
