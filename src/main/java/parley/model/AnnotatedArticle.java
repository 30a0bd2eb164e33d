package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * An article with its sentences and the names in them, in text order.
 *
 * @param article whose publication date, where nothing else gave one, is that of the dateline
 */
public record AnnotatedArticle(
        Article article, List<Sentence> sentences, List<NameMention> names, Optional<Dateline> dateline) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** An article without a dateline. */
    public AnnotatedArticle(Article article, List<Sentence> sentences, List<NameMention> names) {
        this(article, sentences, names, Optional.empty());
    }
}
