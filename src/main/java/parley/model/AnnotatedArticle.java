package parley.model;

import java.util.List;

/** An article with its sentences and the names in them, in text order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<NameMention> names) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
