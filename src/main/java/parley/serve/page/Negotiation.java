package parley.serve.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.map.RdfFormat;

/** Which form of a thing an Accept header wants: a page, or one of RDF. */
final class Negotiation {
    private static final Map<String, RdfFormat> FORMS = Map.of(
            "text/turtle", RdfFormat.TURTLE,
            "application/x-turtle", RdfFormat.TURTLE,
            "application/n-triples", RdfFormat.N_TRIPLES,
            "application/ld+json", RdfFormat.JSON_LD,
            "application/rdf+xml", RdfFormat.RDF_XML,
            "application/trig", RdfFormat.TRIG,
            "application/n-quads", RdfFormat.N_QUADS);

    private record Wish(String type, double weight) {}

    private Negotiation() {}

    /** Nothing for a page, which is also what those get who want anything. */
    static Optional<RdfFormat> rdf(String accept) {
        return Arrays.stream(accept.split(","))
                .map(Negotiation::wish)
                .filter(wish -> wish.weight() > 0 && (FORMS.containsKey(wish.type()) || isPage(wish.type())))
                .reduce((best, next) -> next.weight() > best.weight() ? next : best)
                .flatMap(wish -> Optional.ofNullable(FORMS.get(wish.type())));
    }

    private static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("*/*");
    }

    private static Wish wish(String part) {
        String[] pieces = part.split(";");
        double weight = Arrays.stream(pieces)
                .map(String::strip)
                .filter(piece -> piece.matches("q=[01](\\.\\d{0,3})?"))
                .map(piece -> Double.parseDouble(piece.substring(2)))
                .findFirst()
                .orElse(1.0);
        return new Wish(pieces.length == 0 ? "" : pieces[0].strip().toLowerCase(Locale.ROOT), weight);
    }
}
