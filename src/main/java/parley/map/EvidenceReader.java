package parley.map;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.vocab.Parley;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;
import parley.vocab.Wikidata;

/** Reads back from an article's graph what the knowledge layer is made from. */
public final class EvidenceReader {

    /** @param graph one that conforms to the shapes */
    public ArticleEvidence read(String articleIri, Graph graph) {
        var view = new GraphView(graph);
        Node article = NodeFactory.createURI(articleIri);
        var reports = new ReportReader(view);
        return new ArticleEvidence(
                articleIri,
                view.text(article, Schema.datePublished).map(LocalDate::parse),
                view.text(article, Schema.publisher),
                view.instances(Parley.ArticleEntity).stream()
                        .map(entity -> entity(view, entity))
                        .toList(),
                view.instances(Parley.Report).stream().map(reports::read).toList(),
                view.text(article, Parley.sketch));
    }

    private static EntityEvidence entity(GraphView view, Node node) {
        return new EntityEvidence(
                node.getURI(),
                view.text(node, Rdfs.label).orElse(""),
                view.code(node, Parley.kind, EntityKind.class).orElse(EntityKind.GROUP),
                view.one(node, Skos.exactMatch).flatMap(EvidenceReader::qid),
                view.text(node, Parley.affiliation));
    }

    private static Optional<String> qid(Node item) {
        return Optional.of(item)
                .filter(node -> node.isURI() && node.getURI().startsWith(Wikidata.NS))
                .map(node -> node.getURI().substring(Wikidata.NS.length()));
    }
}
