package parley.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.LinkedArticle;
import parley.model.PublicationDate;
import parley.sketch.TextSketch;
import parley.vocab.Dct;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Prov;
import parley.vocab.Schema;

/** Turns an article and all that was found in it into its named graph. Safe to call from many threads at once. */
public final class ArticleMapper {
    private final MapOptions options;
    private final IriMinter minter;
    private final Instant start;

    /** The run's start is noted here. */
    public ArticleMapper(MapOptions options) {
        this.options = options;
        this.minter = new IriMinter(options.base());
        this.start = options.run().clock().instant();
    }

    /** The IRI that an article gets, known before anything is found in it. */
    public String iri(Article article) {
        return minter.article(article);
    }

    /**
     * What the article's graph depends on, in short: its text, its metadata and the options. Known before anything is
     * found in it, so that an article whose graph already carries the same digest can be skipped.
     */
    public String digest(Article article) {
        var parts = new ArrayList<String>();
        ArticleMetadata metadata = article.metadata();
        parts.add(iri(article));
        parts.add(article.text());
        parts.addAll(List.of(
                metadata.identifier().toString(),
                metadata.url().toString(),
                metadata.title().toString(),
                metadata.publisher().toString(),
                givenDate(metadata).toString()));
        parts.addAll(metadata.imprint().authors());
        parts.addAll(List.of(
                options.base(),
                Boolean.toString(options.keepText()),
                options.run().version(),
                options.run().configurationDigest()));
        parts.addAll(options.run().models());
        return Digest.of(parts);
    }

    /** A date that the text itself gives follows from the text, and is not known before the text is read. */
    private static Optional<PublicationDate> givenDate(ArticleMetadata metadata) {
        return metadata.published().filter(date -> date.origin() != PublicationDate.Origin.DATELINE);
    }

    /** Where the date stood, if that says more than who gave it. */
    private static Optional<String> place(PublicationDate date) {
        return Optional.of(date.source())
                .filter(source -> !source.equals(new PublicationDate(date.day(), date.origin()).source()));
    }

    public MappedArticle map(LinkedArticle linked) {
        Article article = linked.extracted().article();
        var graph = new ArticleGraph(minter, iri(article));
        describe(article, graph);
        var entities = new ArticleEntityMapper(graph);
        SpokenOf spokenOf = SpokenOf.in(linked.extracted().reports());
        linked.extracted().entities().stream()
                .filter(entity -> spokenOf.has(entity.number()))
                .forEach(entity -> entities.map(entity, linked.link(entity.number())));
        var reports = new ReportMapper(graph);
        linked.extracted()
                .reports()
                .forEach(report -> reports.map(report, linked.timeZones().get(report.number())));
        if (!linked.extracted().reports().isEmpty()) {
            graph.triples.add(
                    graph.node,
                    Parley.sketch,
                    Literals.text(TextSketch.of(article.text()).text()));
        }
        run(graph);
        return new MappedArticle(graph.iri, graph.triples.graph());
    }

    private void describe(Article article, ArticleGraph graph) {
        ArticleMetadata metadata = article.metadata();
        graph.triples
                .type(graph.node, Parley.Article)
                .add(graph.node, Dct.identifier, metadata.identifier().map(Literals::text))
                .add(graph.node, Schema.url, metadata.url().map(Literals::text))
                .add(graph.node, Schema.headline, metadata.title().map(Literals::text))
                .add(graph.node, Schema.publisher, metadata.publisher().map(Literals::text))
                .add(graph.node, Schema.datePublished, metadata.published().map(date -> Literals.date(date.day())))
                .add(graph.node, Parley.dateOrigin, metadata.published().map(date -> CodeList.node(date.origin())))
                .add(
                        graph.node,
                        Parley.dateFrom,
                        metadata.published().flatMap(ArticleMapper::place).map(Literals::text))
                .add(graph.node, Parley.digest, Literals.text(digest(article)));
        metadata.imprint()
                .authors()
                .forEach(author -> graph.triples.add(graph.node, Schema.author, Literals.text(author)));
        if (options.keepText()) {
            graph.triples.add(graph.node, Nif.isString, Literals.text(article.text()));
        }
    }

    private void run(ArticleGraph graph) {
        Node run = minter.run(graph.iri);
        RunDescription description = options.run();
        graph.triples
                .type(run, Parley.ExtractionRun)
                .add(run, Prov.used, graph.node)
                .add(run, Parley.programVersion, Literals.text(description.version()))
                .add(run, Parley.configurationDigest, Literals.text(description.configurationDigest()));
        description.models().forEach(model -> graph.triples.add(run, Parley.languageModel, Literals.text(model)));
        if (!options.reproducible()) {
            graph.triples
                    .add(run, Prov.startedAtTime, Literals.instant(start))
                    .add(
                            run,
                            Prov.endedAtTime,
                            Literals.instant(description.clock().instant()));
        }
    }
}
