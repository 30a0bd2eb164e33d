package parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/**
 * All that one transaction does: many articles at once, and what follows from them.
 *
 * @param put graphs by name; each replaces the whole graph of that name
 * @param remove names of graphs to take away; those that are not there are passed over
 * @param delete triples to take from the default graph, before any are added
 * @param insert triples to add to the default graph
 */
public record StoreChange(
        SortedMap<String, Graph> put, SortedSet<String> remove, Collection<Triple> delete, Collection<Triple> insert) {
    public StoreChange {
        put = new TreeMap<>(put);
        remove = new TreeSet<>(remove);
        delete = List.copyOf(delete);
        insert = List.copyOf(insert);
    }

    /** Replaces graphs. */
    public static StoreChange putting(Map<String, Graph> graphs) {
        return new StoreChange(new TreeMap<>(graphs), new TreeSet<>(), List.of(), List.of());
    }

    /** Takes graphs away. */
    public static StoreChange removing(Set<String> graphs) {
        return new StoreChange(new TreeMap<>(), new TreeSet<>(graphs), List.of(), List.of());
    }

    /** The same, with a change of the default graph. */
    public StoreChange withKnowledge(Collection<Triple> toDelete, Collection<Triple> toInsert) {
        return new StoreChange(put, remove, toDelete, toInsert);
    }

    public boolean isEmpty() {
        return put.isEmpty() && remove.isEmpty() && delete.isEmpty() && insert.isEmpty();
    }

    /** How many statements it writes or takes from the default graph: what a batch is measured by. */
    public long size() {
        long graphs = put.values().stream().mapToLong(Graph::size).sum();
        return graphs + delete.size() + insert.size();
    }
}
