package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RunDescription;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.resolve.Cast;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportLines;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;
import parley.vocab.Dct;
import parley.vocab.Parley;

/** Articles loaded again with links that they did not have before: who was one is told apart, or becomes one. */
class LaterLinksTest {
    private static final String ITEM = "Q777";
    private static final String UNLINKED =
            """
            a | 2031-03-01 | Jan Novak%s, Anna Keller | 2031-03-01 | | held | | x
            b | 2031-05-01 | Jan Novak%s, Anna Keller | 2031-05-01 | | held | | y
            """;

    private final Cast cast = Cast.load();
    private final KnowledgeMapper mapper = new KnowledgeMapper(
            new MapOptions(
                    MapOptions.DEFAULT_BASE, true, true, new RunDescription("1", "1", List.of(), Clock.systemUTC())),
            cast);
    private final Node shared = mapper.minter().entity("person/jan-novak");
    private final Node linked = mapper.minter().entity(ITEM);
    private KnowledgeStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aLinkThatOnlyOneOfThemGetsPartsThoseOfAnotherCountry() {
        List<ArticleEvidence> articles = articles(" (Albia)", " (Albia)");
        load(articles);
        assertThat(mentions(shared)).hasSize(2);

        List<ArticleEvidence> later = articles(" (Albia)", " (Costara)");
        load(List.of(link(later.get(0)), later.get(1)));

        List<Node> now = replacements(shared);
        assertThat(now).hasSize(1).doesNotContain(linked);
        assertThat(mentions(now.get(0))).hasSize(1);
        assertThat(mentions(linked)).hasSize(1);
        assertThat(mentions(shared)).isEmpty();
    }

    @Test
    void aLinkOfOneTakesAlongThoseOfItsNameThatMayBeTheSame() {
        List<ArticleEvidence> articles = articles("", "");
        load(articles);
        assertThat(mentions(shared)).hasSize(2);

        load(List.of(link(articles.get(0))));

        assertThat(replacements(shared)).containsExactly(linked);
        assertThat(mentions(linked)).hasSize(2);
        assertThat(mentions(shared)).isEmpty();
    }

    private static List<ArticleEvidence> articles(String first, String second) {
        return ReportLines.parse(UNLINKED.formatted(first, second)).articles();
    }

    private static ArticleEvidence link(ArticleEvidence article) {
        return new ArticleEvidence(
                article.iri(),
                article.published(),
                article.publisher(),
                article.entities().stream().map(LaterLinksTest::link).toList(),
                article.reports());
    }

    private static EntityEvidence link(EntityEvidence entity) {
        return entity.qid().isPresent()
                ? entity
                : new EntityEvidence(entity.iri(), entity.name(), entity.kind(), Optional.of(ITEM), entity.country());
    }

    private void load(List<ArticleEvidence> articles) {
        KnowledgeUpdater updater = new KnowledgeUpdater(store, new EvidenceResolver(cast), mapper);
        articles.forEach(
                article -> updater.apply(Map.<String, Graph>of(article.iri(), EvidenceGraph.of(article)), Set.of()));
    }

    private List<Node> mentions(Node entity) {
        return objects(entity, Parley.mentionedAs);
    }

    private List<Node> replacements(Node entity) {
        return objects(entity, Dct.isReplacedBy);
    }

    private List<Node> objects(Node subject, Node predicate) {
        return store.knowledge()
                .find(subject, predicate, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }
}
