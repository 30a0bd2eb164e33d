package parley.store;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import parley.failure.StoreFailure;
import parley.vocab.Parley;

/**
 * Writes a change as SPARQL updates: one request, hence one transaction, unless the change is larger than the limit.
 * Then each request holds whole articles without their digests, and the last one the digests and the knowledge: until
 * it has gone through, the store takes no article of this change for done.
 */
final class UpdateRequests {

    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private final int limit;
    private final Consumer<String> server;
    private final StringBuilder request = new StringBuilder();
    private long quads;

    UpdateRequests(int limit, Consumer<String> server) {
        this.limit = limit;
        this.server = server;
    }

    void send(StoreChange change) {
        if (change.isEmpty()) {
            return;
        }
        boolean whole = change.size() <= limit;
        change.remove()
                .forEach(name ->
                        request.append("DROP SILENT GRAPH ").append(iri(name)).append(" ;\n"));
        change.put().forEach((name, graph) -> {
            request.append("DROP SILENT GRAPH ").append(iri(name)).append(" ;\n");
            insert(name, graph, triple -> whole || !isDigest(triple));
            if (!whole) {
                flushIfLarge();
            }
        });
        if (!whole) {
            change.put().forEach((name, graph) -> insert(name, graph, UpdateRequests::isDigest));
        }
        data("DELETE DATA", change.delete());
        data("INSERT DATA", change.insert());
        flush();
    }

    private void insert(String name, Graph graph, Predicate<Triple> wanted) {
        request.append("INSERT DATA { GRAPH ").append(iri(name)).append(" {\n");
        triples(graph.stream().filter(wanted).iterator());
        request.append("} } ;\n");
    }

    private void data(String verb, Iterable<Triple> triples) {
        if (triples.iterator().hasNext()) {
            request.append(verb).append(" {\n");
            triples(triples.iterator());
            request.append("} ;\n");
        }
    }

    private void triples(Iterator<Triple> triples) {
        triples.forEachRemaining(triple -> {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                request.append(text(node)).append(' ');
            }
            request.append(".\n");
            quads++;
        });
    }

    private static String text(Node node) {
        return node.isURI() ? iri(node.getURI()) : NodeFmtLib.strNT(node);
    }

    /** Refuses what is no IRI, rather than escape it: servers differ in what they make of an escape. */
    private static String iri(String iri) {
        if (iri.chars().anyMatch(c -> c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0)) {
            throw new StoreFailure(
                    "<%s> is no valid IRI: mend it in the source, the server would refuse it".formatted(iri));
        }
        return "<" + iri + ">";
    }

    private static boolean isDigest(Triple triple) {
        return triple.getPredicate().equals(Parley.digest);
    }

    private void flushIfLarge() {
        if (quads >= limit) {
            flush();
        }
    }

    private void flush() {
        if (!request.isEmpty()) {
            server.accept(request.toString());
            request.setLength(0);
            quads = 0;
        }
    }
}
