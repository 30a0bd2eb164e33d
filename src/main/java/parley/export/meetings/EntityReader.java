package parley.export.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import parley.export.meetings.KnownEntity.Point;
import parley.map.GraphView;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Skos;
import parley.vocab.Wikidata;

/** Reads people, bodies and places of what is known. */
public final class EntityReader {
    /** From the narrowest: a country is also a place and an organization. */
    private static final List<Node> KINDS =
            List.of(Parley.Person, Parley.Country, Parley.Organization, Parley.Group, Parley.Place);

    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*([-+0-9.eE]+)\\s+([-+0-9.eE]+)\\s*\\)");

    private final GraphView known;

    public EntityReader(GraphView known) {
        this.known = known;
    }

    public KnownEntity read(Node entity) {
        List<Node> types = known.all(entity, Rdf.type);
        return new KnownEntity(
                entity.toString(),
                known.text(entity, Rdfs.label).orElse(entity.toString()),
                KINDS.stream()
                        .filter(types::contains)
                        .findFirst()
                        .map(kind -> kind.getURI().substring(Parley.NS.length()).toLowerCase(Locale.ROOT))
                        .orElse("unknown"),
                known.one(entity, Skos.exactMatch)
                        .filter(item -> item.isURI() && item.getURI().startsWith(Wikidata.NS))
                        .map(item -> item.getURI().substring(Wikidata.NS.length())),
                known.text(entity, Dct.description),
                known.text(entity, Geo.asWKT).flatMap(EntityReader::point));
    }

    private static Optional<Point> point(String wkt) {
        var match = POINT.matcher(wkt);
        return match.matches()
                ? Optional.of(new Point(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))))
                : Optional.empty();
    }
}
