package parley.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store whose indexes were made at once holds what one holds into which each statement was put by itself. */
class PackedStatementsTest {
    private static final int GRAPHS = 40;

    @TempDir
    private Path folder;

    private final Set<Quad> expected = new HashSet<>();

    @ParameterizedTest(name = "{0} quads in each of 40 graphs, {1} rows in memory")
    @CsvSource({"1, 100", "1, 1", "20, 100", "20, 7", "300, 1000000", "300, 900"})
    void holdsTheSameByEachOfItsIndexes(int inGraph, int most) {
        fill(inGraph, most);

        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeRead(data, () -> assertThat(all(data)).isEqualTo(expected));
        Txn.executeRead(data, () -> expected.stream().limit(50).forEach(quad -> assertFound(data, quad)));
        TDBInternal.expel(data);
    }

    @Test
    void takesChangesAfterwards() {
        fill(300, 1_000_000);

        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        List<Quad> half = expected.stream().limit(expected.size() / 2).toList();
        var more = new HashSet<Quad>();
        for (int number = 0; number < 3_000; number++) {
            more.add(Quad.create(iri("later" + number % 7), iri("s" + number), iri("p"), iri("s" + number / 2)));
        }
        Txn.executeWrite(data, () -> {
            half.forEach(data::delete);
            more.forEach(data::add);
        });
        half.forEach(expected::remove);
        expected.addAll(more);

        Txn.executeRead(data, () -> assertThat(all(data)).isEqualTo(expected));
        TDBInternal.expel(data);
    }

    @Test
    void ofNothingMakesNothing() {
        fill(0, 10);
        expected.clear();

        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeRead(data, () -> assertThat(data.find().hasNext()).isFalse());
        TDBInternal.expel(data);
    }

    private void fill(int inGraph, int most) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        var statements = new PackedStatements(data, folder, most);
        var random = new Random(inGraph * 31L + most);
        Txn.executeWrite(data, () -> {
            for (int number = 0; number < GRAPHS; number++) {
                Node name = iri("g" + random.nextInt(1_000_000));
                Graph graph = graph(random, inGraph);
                graph.find().forEachRemaining(triple -> expected.add(Quad.create(name, triple)));
                statements.add(name, graph);
                // Known twice, as the same thing may be said of two articles.
                graph.find().nextOptional().ifPresent(triple -> {
                    statements.add(triple);
                    statements.add(triple);
                    expected.add(Quad.create(Quad.defaultGraphIRI, triple));
                });
            }
        });
        statements.pack();
        TDBInternal.expel(data);
    }

    /** Some literals are held in their ids, others in the table of nodes. */
    private static Graph graph(Random random, int size) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int number = 0; number < size; number++) {
            Node object =
                    switch (random.nextInt(3)) {
                        case 0 -> NodeFactory.createLiteralByValue(random.nextInt(50) - 25);
                        case 1 -> NodeFactory.createLiteralLang("text " + random.nextInt(90), "en");
                        default -> iri("s" + random.nextInt(60));
                    };
            graph.add(Triple.create(iri("s" + random.nextInt(60)), iri("p" + random.nextInt(5)), object));
        }
        return graph;
    }

    private static void assertFound(DatasetGraph data, Quad quad) {
        Node g = quad.getGraph();
        Node s = quad.getSubject();
        Node p = quad.getPredicate();
        Node o = quad.getObject();
        assertThat(data.contains(g, s, p, o)).isTrue();
        assertThat(Iter.toList(data.find(g, Node.ANY, p, o))).contains(quad);
        assertThat(Iter.toList(data.find(g, s, Node.ANY, o))).contains(quad);
        assertThat(Iter.toList(data.find(g, Node.ANY, Node.ANY, o))).contains(quad);
        assertThat(Iter.toList(data.find(Node.ANY, s, p, Node.ANY))).contains(quad);
        assertThat(Iter.toList(data.find(Node.ANY, Node.ANY, p, o))).contains(quad);
        assertThat(Iter.toList(data.find(Node.ANY, Node.ANY, Node.ANY, o))).contains(quad);
    }

    private static Set<Quad> all(DatasetGraph data) {
        return Iter.toSet(data.find());
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://x.test/" + name);
    }
}
