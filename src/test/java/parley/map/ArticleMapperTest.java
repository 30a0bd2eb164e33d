package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.validate.GraphValidator;

class ArticleMapperTest {
    private final ArticleMapper mapper = new ArticleMapper(Samples.OPTIONS);

    @Test
    void makesAGraphThatConformsToTheShapes() {
        MappedArticle mapped = mapper.map(Samples.harbourTalks());

        assertThat(GraphValidator.standard().validate(mapped.graph())).isEmpty();
    }
}
