package parley.map;

import org.apache.jena.graph.Node;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EntityContext;
import parley.model.EntityLink;
import parley.model.Mention;
import parley.vocab.Dct;
import parley.vocab.Itsrdf;
import parley.vocab.Parley;
import parley.vocab.Rdfs;
import parley.vocab.Skos;

/** Writes the people, bodies and places of an article, with their mentions and what they may be. */
final class ArticleEntityMapper {
    /** What is less likely than this is not worth a reader's time. */
    private static final double LEAST_SCORE = 0.01;

    private final ArticleGraph graph;

    ArticleEntityMapper(ArticleGraph graph) {
        this.graph = graph;
    }

    void map(ArticleEntity entity, EntityLink link) {
        Node node = graph.entity(entity.number());
        EntityContext context = entity.context();
        graph.triples
                .type(node, Parley.ArticleEntity)
                .add(node, Rdfs.label, Literals.text(entity.name()))
                .add(node, Parley.kind, CodeList.node(entity.kind()))
                .add(node, Parley.mentionedIn, graph.node)
                .add(node, Parley.capacity, context.capacity().map(Literals::text))
                .add(node, Parley.affiliation, context.country().map(Literals::text));
        if (context.former()) {
            graph.triples.add(node, Parley.formerCapacity, Literals.truth());
        }
        graph.evidence(node, entity.mentions());
        link.chosen().ifPresent(chosen -> link(node, entity, chosen));
        candidates(node, entity, link);
    }

    private void link(Node node, ArticleEntity entity, Candidate chosen) {
        Node item = graph.minter.item(chosen.qid());
        graph.triples.add(node, Skos.exactMatch, item);
        for (Mention mention : entity.mentions()) {
            Node words = graph.mention(mention);
            // The same words can name one thing only: that of the first entity that claims them.
            if (!graph.triples.graph().contains(words, Itsrdf.taIdentRef, Node.ANY)) {
                graph.triples
                        .add(words, Itsrdf.taIdentRef, item)
                        .add(words, Itsrdf.taConfidence, Literals.decimal(chosen.score()));
            }
        }
    }

    private void candidates(Node node, ArticleEntity entity, EntityLink link) {
        int rank = 0;
        for (Candidate candidate : link.candidates()) {
            if (candidate.score() < LEAST_SCORE) {
                continue;
            }
            rank++;
            Node item = graph.minter.item(candidate.qid());
            Node weighed = graph.minter.candidate(graph.iri, entity.number(), rank);
            graph.triples
                    .add(node, Parley.candidate, weighed)
                    .type(weighed, Parley.LinkCandidate)
                    .add(weighed, Rdfs.label, Literals.text(candidate.label()))
                    .add(weighed, Dct.description, Literals.text(candidate.description()))
                    .add(weighed, Parley.item, item)
                    .add(weighed, Parley.score, Literals.decimal(candidate.score()));
            if (link.chosen().stream().noneMatch(chosen -> chosen.qid().equals(candidate.qid()))) {
                graph.triples.add(node, Skos.closeMatch, item);
            }
        }
    }
}
