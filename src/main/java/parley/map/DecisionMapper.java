package parley.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.Candidate;
import parley.model.DecisionOrigin;
import parley.model.EntityKind;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.vocab.Dct;
import parley.vocab.Parley;
import parley.vocab.Rdfs;
import parley.vocab.Wikidata;

/** Writes what was decided about links as the graph of decisions, and reads it back. */
public final class DecisionMapper {
    private final IriMinter minter;
    private final Function<EntityInArticle, Optional<String>> unlinkedKey;

    /** @param unlinkedKey gives the key that an entity has without a link, if its name says enough */
    public DecisionMapper(IriMinter minter, Function<EntityInArticle, Optional<String>> unlinkedKey) {
        this.minter = minter;
        this.unlinkedKey = unlinkedKey;
    }

    /** The name of the graph. */
    public String graphName() {
        return minter.decisions().getURI();
    }

    public Graph map(Collection<LinkDecision> decisions) {
        var triples = new GraphBuilder();
        decisions.forEach(decision -> map(decision, triples));
        return triples.graph();
    }

    private void map(LinkDecision decision, GraphBuilder triples) {
        EntityInArticle entity = decision.entity();
        Node node = minter.decision(entity);
        triples.type(node, Parley.LinkDecision)
                .add(node, Rdfs.label, Literals.text(entity.name()))
                .add(node, Parley.kind, CodeList.node(entity.kind()))
                .add(node, Parley.decidesIn, NodeFactory.createURI(entity.article()))
                .add(node, Parley.decidedBy, CodeList.node(decision.origin()))
                .add(node, Parley.unlinkedAs, unlinkedKey.apply(entity).map(minter::entity))
                .add(node, Parley.acceptedItem, decision.item().map(minter::item))
                .add(node, Parley.movedFrom, decision.movedFrom().map(minter::item));
        decision.rejected().forEach(qid -> triples.add(node, Parley.rejectedItem, minter.item(qid)));
        if (decision.nil()) {
            triples.add(node, Parley.withoutItem, Literals.truth());
        }
        int rank = 0;
        for (Candidate candidate : decision.candidates()) {
            rank++;
            Node weighed = minter.candidate(node, rank);
            triples.add(node, Parley.candidate, weighed)
                    .type(weighed, Parley.LinkCandidate)
                    .add(weighed, Rdfs.label, Literals.text(candidate.label()))
                    .add(weighed, Dct.description, Literals.text(candidate.description()))
                    .add(weighed, Parley.item, minter.item(candidate.qid()))
                    .add(weighed, Parley.score, Literals.decimal(candidate.score()));
        }
    }

    /** The decisions of a graph, or of a part of it, in the order of their IRIs. */
    public List<LinkDecision> read(Graph graph) {
        var view = new GraphView(graph);
        return view.instances(Parley.LinkDecision).stream()
                .map(node -> read(view, node))
                .toList();
    }

    private static LinkDecision read(GraphView view, Node node) {
        var entity = new EntityInArticle(
                view.one(node, Parley.decidesIn).map(Node::getURI).orElse(""),
                view.text(node, Rdfs.label).orElse(""),
                view.code(node, Parley.kind, EntityKind.class).orElse(EntityKind.GROUP));
        boolean nil = view.one(node, Parley.withoutItem).isPresent();
        return new LinkDecision(
                entity,
                view.code(node, Parley.decidedBy, DecisionOrigin.class).orElse(DecisionOrigin.BY_HAND),
                view.one(node, Parley.acceptedItem).filter(item -> !nil).flatMap(DecisionMapper::qid),
                view.one(node, Parley.movedFrom).flatMap(DecisionMapper::qid),
                view.all(node, Parley.rejectedItem).stream()
                        .flatMap(item -> qid(item).stream())
                        .toList(),
                nil,
                view.all(node, Parley.candidate).stream()
                        .flatMap(weighed -> candidate(view, weighed).stream())
                        .toList());
    }

    private static Optional<Candidate> candidate(GraphView view, Node weighed) {
        return view.one(weighed, Parley.item)
                .flatMap(DecisionMapper::qid)
                .map(qid -> new Candidate(
                        qid,
                        view.text(weighed, Rdfs.label).orElse(""),
                        view.text(weighed, Dct.description).orElse(""),
                        view.text(weighed, Parley.score)
                                .map(Double::parseDouble)
                                .orElse(0.0)));
    }

    private static Optional<String> qid(Node item) {
        return Optional.of(item)
                .filter(node -> node.isURI() && node.getURI().startsWith(Wikidata.NS))
                .map(node -> node.getURI().substring(Wikidata.NS.length()));
    }
}
