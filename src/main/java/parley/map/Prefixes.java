package parley.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;
import parley.vocab.Dcat;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Itsrdf;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Prov;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;
import parley.vocab.Void;
import parley.vocab.Wikidata;

/** Short names for the namespaces of a file, which remember whether they were used. */
final class Prefixes {
    /** A careful part of what Turtle allows as a local name; the first character is also good for XML. */
    private static final Pattern LOCAL_NAME =
            Pattern.compile("[A-Za-z0-9_À-ÖØ-öø-ÿ](?:(?:[A-Za-z0-9_:.À-ÖØ-öø-ÿ-]|%[0-9A-F]{2})*"
                    + "(?:[A-Za-z0-9_À-ÖØ-öø-ÿ-]|%[0-9A-F]{2}))?");

    private static final Map<Node, String> MINTED = Map.of(
            Parley.Meeting, "meeting",
            Parley.Person, "entity",
            Parley.Organization, "entity",
            Parley.Place, "entity",
            Parley.Group, "entity",
            Parley.Topic, "topic");

    private final Map<String, String> prefixOf = new LinkedHashMap<>();
    private final TreeSet<String> used = new TreeSet<>();

    Prefixes() {
        add("parley", Parley.NS);
        add("dcat", Dcat.NS);
        add("dct", Dct.NS);
        add("geo", Geo.NS);
        add("itsrdf", Itsrdf.NS);
        add("nif", Nif.NS);
        add("prov", Prov.NS);
        add("rdf", Rdf.NS);
        add("rdfs", Rdfs.NS);
        add("schema", Schema.NS);
        add("skos", Skos.NS);
        add("void", Void.NS);
        add("wd", Wikidata.NS);
        add("xsd", XSD.NS);
    }

    /** Gives prefixes to the namespaces of minted IRIs, known by what they name; the first of each stays. */
    void addNamespaces(Collection<Triple> triples) {
        triples.stream()
                .filter(triple -> triple.getPredicate().equals(Rdf.type))
                .filter(triple -> !prefixOf.containsValue(MINTED.getOrDefault(triple.getObject(), "parley")))
                .min(Comparator.comparing(Triple::toString))
                .ifPresent(triple -> {
                    String iri = triple.getSubject().getURI();
                    add(MINTED.getOrDefault(triple.getObject(), ""), iri.substring(0, iri.lastIndexOf('/') + 1));
                    addNamespaces(triples);
                });
    }

    /** As {@code prefix:name}, where there is a prefix and the name needs no escapes. */
    Optional<String> shorten(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = prefixOf.get(iri.substring(0, end));
        String name = iri.substring(end);
        if (prefix == null || !LOCAL_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        used.add(prefix);
        return Optional.of(prefix + ":" + name);
    }

    /** Those that were used, by prefix; the ontology's own comes first. */
    Map<String, String> used() {
        var result = new LinkedHashMap<String, String>();
        var rest = new TreeMap<String, String>();
        prefixOf.forEach((namespace, prefix) -> {
            if (used.contains(prefix)) {
                (prefix.equals("parley") ? result : rest).put(prefix, namespace);
            }
        });
        result.putAll(rest);
        return result;
    }

    private void add(String prefix, String namespace) {
        prefixOf.put(namespace, prefix);
    }
}
