package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import parley.failure.BadConfiguration;
import parley.store.KnowledgeStore;
import parley.vocab.Wikidata;

/**
 * Finds who or what is meant by a name, a QID or an IRI. The cheap ways come first: all names are read only if no one
 * bears just this one.
 */
final class EntityFinder {
    private static final Pattern QID =
            Pattern.compile("(?:wd:|https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9]\\d*)");
    private static final Pattern IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"{}|^`\\\\]+|urn:[^\\s<>\"{}|^`\\\\]+");
    private static final int MOST_SUGGESTIONS = 5;

    private final KnowledgeStore store;

    EntityFinder(KnowledgeStore store) {
        this.store = store;
    }

    /**
     * All that bear the name; several may.
     *
     * @throws org.apache.jena.irix.IRIException if the value looks like an IRI and is none
     */
    List<Node> find(ParameterType type, String value) {
        var qid = QID.matcher(value);
        if (qid.matches()) {
            return orFail(linked(qid.group(1)), value);
        }
        if (IRI.matcher(value).matches()) {
            return List.of(GivenIri.node(value));
        }
        var exact = named(type, value);
        if (!exact.isEmpty()) {
            return exact;
        }
        return nearest(type, value);
    }

    private List<Node> linked(String qid) {
        return nodes(EntityQueries.LINKED, "item", NodeFactory.createURI(Wikidata.NS + qid));
    }

    private List<Node> named(ParameterType type, String value) {
        Node name = NodeFactory.createLiteralString(value);
        return Stream.of(EntityQueries.NAMED, EntityQueries.CALLED)
                .map(query -> nodes(EntityQueries.ofClasses(query, type), "name", name))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Node> nodes(Query query, String variable, Node value) {
        return store.query(EntityQueries.with(query, variable, value), exec -> Iter.asStream(exec.select())
                .map(row -> row.get("entity"))
                .toList());
    }

    /** Case and, if only one is left, missing words do not matter: "putin" is Vladimir Putin where he is the only one. */
    private List<Node> nearest(ParameterType type, String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        var near = new ArrayList<Named>();
        store.query(EntityQueries.ofClasses(EntityQueries.NAMES, type), exec -> {
            exec.select().forEachRemaining(row -> {
                var named = new Named(row.get("entity"), row.get("name").getLiteralLexicalForm());
                if (named.has(wanted)) {
                    near.add(named);
                }
            });
            return near;
        });
        var same = near.stream()
                .filter(named -> named.lower().equals(wanted))
                .map(Named::node)
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        if (near.size() == 1) {
            return List.of(near.get(0).node());
        }
        throw unknown(value, near.stream().map(Named::name).distinct().sorted().toList());
    }

    private List<Node> orFail(List<Node> found, String value) {
        if (found.isEmpty()) {
            throw unknown(value, List.of());
        }
        return found;
    }

    private static BadConfiguration unknown(String value, List<String> names) {
        String some = names.stream().limit(MOST_SUGGESTIONS).collect(Collectors.joining(", "));
        return new BadConfiguration(
                names.isEmpty()
                        ? "the store knows no '%s': give another spelling, a QID or an IRI".formatted(value)
                        : "'%s' may be %s%s: give the whole name, a QID or an IRI"
                                .formatted(value, some, names.size() > MOST_SUGGESTIONS ? " or others" : ""));
    }

    private record Named(Node node, String name) {
        String lower() {
            return name.toLowerCase(Locale.ROOT);
        }

        /** Whether its name holds these words as whole words. */
        boolean has(String words) {
            return (" " + lower().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + " ")
                    .contains(" "
                            + words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ");
        }
    }
}
