package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.ExtractedArticle;
import parley.model.Imprint;
import parley.model.LinkedArticle;
import parley.model.PublicationDate;
import parley.vocab.Parley;
import parley.vocab.Schema;

/** What a graph says of who wrote its article, and of where its date stood. */
class ArticleImprintTest {
    private final ArticleMapper mapper = new ArticleMapper(Samples.OPTIONS);

    @Test
    void namesEveryWriterAndThePlaceOfTheDate() {
        var mapped = mapper.map(article(List.of("Ida Berg", "Tom Hay"), "JSON-LD datePublished"));

        var node = NodeFactory.createURI(mapped.iri());
        assertThat(mapped.graph().contains(node, Schema.author, Literals.text("Ida Berg")))
                .isTrue();
        assertThat(mapped.graph().contains(node, Schema.author, Literals.text("Tom Hay")))
                .isTrue();
        assertThat(mapped.graph().contains(node, Parley.dateFrom, Literals.text("JSON-LD datePublished")))
                .isTrue();
    }

    @Test
    void givesAnotherDigestToAnotherWriter() {
        assertThat(mapper.digest(
                        article(List.of("Ida Berg"), "field date").extracted().article()))
                .isNotEqualTo(mapper.digest(
                        article(List.of("Tom Hay"), "field date").extracted().article()));
    }

    private static LinkedArticle article(List<String> authors, String place) {
        var date = new PublicationDate(LocalDate.of(2025, 8, 15), PublicationDate.Origin.METADATA, place);
        var metadata = ArticleMetadata.NONE.withPublished(date).withImprint(new Imprint(authors, Optional.empty()));
        var read = new AnnotatedArticle(new Article("a.html", "Nobody met.", metadata), List.of(), List.of());
        return new LinkedArticle(new ExtractedArticle(read, List.of(), List.of()), List.of(), Map.of());
    }
}
