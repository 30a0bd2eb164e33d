package parley.map;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.Mention;
import parley.vocab.Nif;
import parley.vocab.Parley;

/** The graph of one article in the making: its triples, its IRI, and its mentions, each written once. */
final class ArticleGraph {
    final GraphBuilder triples = new GraphBuilder();
    final IriMinter minter;
    final String iri;
    final Node node;

    ArticleGraph(IriMinter minter, String iri) {
        this.minter = minter;
        this.iri = iri;
        this.node = NodeFactory.createURI(iri);
    }

    /** The node of a mention, described. */
    Node mention(Mention mention) {
        Node node = minter.mention(iri, mention.span());
        triples.type(node, Parley.Mention)
                .add(node, Nif.referenceContext, this.node)
                .add(node, Nif.beginIndex, Literals.offset(mention.span().begin()))
                .add(node, Nif.endIndex, Literals.offset(mention.span().end()))
                .add(node, Nif.anchorOf, Literals.text(mention.quote()));
        return node;
    }

    /** Says that these words prove what the node says. */
    void evidence(Node node, Collection<Mention> mentions) {
        mentions.forEach(mention -> triples.add(node, Parley.evidence, mention(mention)));
    }

    Node entity(int number) {
        return minter.articleEntity(iri, number);
    }
}
