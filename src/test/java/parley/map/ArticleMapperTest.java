package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.PublicationDate;
import parley.validate.GraphValidator;
import parley.vocab.Prov;

class ArticleMapperTest {
    private final ArticleMapper mapper = new ArticleMapper(Samples.OPTIONS);

    @Test
    void makesAGraphThatConformsToTheShapes() {
        MappedArticle mapped = mapper.map(Samples.harbourTalks());

        assertThat(GraphValidator.standard().validate(mapped.graph())).isEmpty();
    }

    @Test
    void theDigestChangesWithTextMetadataAndOptionsOnly() {
        Article article = Samples.harbourTalks().extracted().article();
        String digest = mapper.digest(article);
        var later = new Article("other name", article.text(), article.metadata());
        var redated = article.metadata()
                .withPublished(new PublicationDate(LocalDate.of(2025, 3, 9), PublicationDate.Origin.OPTION));
        var withTimes = new MapOptions(MapOptions.DEFAULT_BASE, true, false, Samples.OPTIONS.run());
        var withoutText = new MapOptions(MapOptions.DEFAULT_BASE, false, true, Samples.OPTIONS.run());

        assertThat(mapper.digest(later)).isEqualTo(digest);
        assertThat(new ArticleMapper(withTimes).digest(article)).isEqualTo(digest);
        assertThat(mapper.digest(new Article("a", article.text() + ".", article.metadata())))
                .isNotEqualTo(digest);
        assertThat(mapper.digest(new Article("a", article.text(), redated))).isNotEqualTo(digest);
        assertThat(new ArticleMapper(withoutText).digest(article)).isNotEqualTo(digest);
    }

    @Test
    void onlyARunThatIsNotReproducibleTellsItsTimes() {
        var withTimes = new MapOptions(MapOptions.DEFAULT_BASE, true, false, Samples.OPTIONS.run());
        Graph timed = new ArticleMapper(withTimes).map(Samples.harbourTalks()).graph();

        assertThat(timed.contains(Node.ANY, Prov.startedAtTime, Node.ANY)).isTrue();
        assertThat(timed.contains(Node.ANY, Prov.endedAtTime, Node.ANY)).isTrue();
        assertThat(mapper.map(Samples.harbourTalks()).graph().contains(Node.ANY, Prov.startedAtTime, Node.ANY))
                .isFalse();
    }
}
