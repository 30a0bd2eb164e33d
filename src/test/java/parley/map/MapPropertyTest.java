package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.model.ArticleEvidence;
import parley.model.Candidate;
import parley.model.EntityEvidence;
import parley.model.EntityLink;
import parley.model.LinkedArticle;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.ReportEvidence.PlaceEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.ReportTopic;
import parley.sketch.TextSketch;
import parley.validate.GraphValidator;

class MapPropertyTest {
    private static final GraphValidator VALIDATOR = GraphValidator.standard();
    private final ArticleMapper mapper = new ArticleMapper(Samples.OPTIONS);

    @Provide
    Arbitrary<LinkedArticle> articles() {
        return LinkedArticles.any();
    }

    @Property(tries = 60)
    void anyArticleMapsToAGraphThatConforms(@ForAll("articles") LinkedArticle article) {
        DatasetGraph data = Samples.dataset(article);

        assertThat(VALIDATOR.validate(data)).isEmpty();
    }

    @Property(tries = 60)
    void whatWasMappedIsReadBack(@ForAll("articles") LinkedArticle article) {
        MappedArticle mapped = mapper.map(article);

        ArticleEvidence evidence = new EvidenceReader().read(mapped.iri(), mapped.graph());

        assertThat(evidence).isEqualTo(expected(mapped.iri(), article));
    }

    @Property(tries = 60)
    void everyFormatReadsBackTheSame(@ForAll("articles") LinkedArticle article, @ForAll RdfFormat format) {
        DatasetGraph data = Samples.dataset(article);

        DatasetGraph readBack = GraphWriterTest.parse(GraphWriterTest.write(data, format), format);

        assertThat(GraphWriterTest.content(readBack, format)).isEqualTo(GraphWriterTest.content(data, format));
    }

    @Property(tries = 20)
    void theSameArticleGivesTheSameBytes(@ForAll("articles") LinkedArticle article, @ForAll RdfFormat format) {
        assertThat(GraphWriterTest.write(Samples.dataset(article), format))
                .isEqualTo(GraphWriterTest.write(Samples.dataset(article), format));
    }

    @Property(tries = 30)
    void noGraphHasABlankNode(@ForAll("articles") LinkedArticle article) {
        assertThat(Samples.dataset(article).stream()
                        .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
                        .filter(Node::isBlank))
                .isEmpty();
    }

    private static ArticleEvidence expected(String iri, LinkedArticle linked) {
        SpokenOf spokenOf = SpokenOf.in(linked.extracted().reports());
        List<EntityEvidence> entities = linked.extracted().entities().stream()
                .filter(entity -> spokenOf.has(entity.number()))
                .map(entity -> new EntityEvidence(
                        entity(iri, entity.number()),
                        entity.name(),
                        entity.kind(),
                        qid(linked.link(entity.number())),
                        entity.context().country()))
                .toList();
        var metadata = linked.extracted().article().metadata();
        return new ArticleEvidence(
                iri,
                metadata.published().map(PublicationDate::day),
                metadata.publisher(),
                entities,
                linked.extracted().reports().stream()
                        .map(report -> expected(iri, linked, report))
                        .toList(),
                Optional.of(linked.extracted())
                        .filter(extracted -> !extracted.reports().isEmpty())
                        .map(extracted ->
                                TextSketch.of(extracted.article().text()).text()));
    }

    private static ReportEvidence expected(String iri, LinkedArticle linked, Report report) {
        var time = report.setting().time();
        return new ReportEvidence(
                iri + "#report-" + report.number(),
                report.participations().stream()
                        .map(part ->
                                new ParticipationEvidence(entity(iri, part.entity()), part.role(), part.attendance()))
                        .toList(),
                report.setting().places().stream()
                        .map(place -> new PlaceEvidence(
                                entity(iri, place.entity()), place.within().map(number -> entity(iri, number))))
                        .toList(),
                new TimeEvidence(
                        time.date(),
                        time.localTime(),
                        Optional.ofNullable(linked.timeZones().get(report.number())),
                        time.duration(),
                        time.resolution()),
                report.setting().topics().stream().map(ReportTopic::label).toList(),
                report.assessment());
    }

    private static String entity(String article, int number) {
        return article + "#entity-" + number;
    }

    private static Optional<String> qid(EntityLink link) {
        return link.chosen().map(Candidate::qid);
    }
}
