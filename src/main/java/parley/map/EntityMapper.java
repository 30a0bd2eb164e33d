package parley.map;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.Entity;
import parley.model.EntityKind;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Parley;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;

/** Writes the people, bodies and places of the world, with what the directory knows of them. */
final class EntityMapper {
    private final IriMinter minter;
    private final ItemDirectory directory;
    private final GraphBuilder triples;

    EntityMapper(IriMinter minter, ItemDirectory directory, GraphBuilder triples) {
        this.minter = minter;
        this.directory = directory;
        this.triples = triples;
    }

    void map(Entity entity) {
        Node node = minter.entity(entity.key());
        type(node, entity.kind());
        triples.add(node, Rdfs.label, Literals.text(entity.name()))
                .add(node, Skos.exactMatch, entity.qid().map(minter::item));
        entity.mentionedAs().forEach(iri -> triples.add(node, Parley.mentionedAs, NodeFactory.createURI(iri)));
        entity.within().stream()
                .filter(key -> !key.equals(entity.key()))
                .forEach(key -> triples.add(node, Schema.containedInPlace, minter.entity(key)));
        entity.qid().flatMap(directory::find).ifPresent(facts -> facts(node, facts));
    }

    private void type(Node node, EntityKind kind) {
        triples.type(node, CodeList.node(kind));
        if (kind == EntityKind.COUNTRY) {
            // Stored, since nobody infers: a query for places or bodies must find countries.
            triples.type(node, Parley.Place).type(node, Parley.Organization);
        }
    }

    private void facts(Node node, ItemFacts facts) {
        triples.add(
                node,
                Dct.description,
                Optional.of(facts.description())
                        .filter(description -> !description.isBlank())
                        .map(Literals::text));
        triples.add(node, Geo.asWKT, facts.coordinates().map(EntityMapper::point));
    }

    private static Node point(ItemFacts.Coordinates at) {
        String wkt = "POINT(%s %s)".formatted(plain(at.longitude()), plain(at.latitude()));
        return NodeFactory.createLiteralDT(wkt, NodeFactory.getType(Geo.wktLiteral.getURI()));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
