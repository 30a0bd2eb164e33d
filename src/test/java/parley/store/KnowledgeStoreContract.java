package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import parley.failure.StoreFailure;

/** What every store does, whatever it is made of. */
abstract class KnowledgeStoreContract {
    static final String FIRST = "https://news.test/first";
    static final String SECOND = "https://news.test/second";

    /** An empty store. */
    abstract KnowledgeStore store();

    static Graph article(String iri, String digest, String title) {
        return turtle(
                "<%s> a parley:Article ; parley:digest '%s' ; dct:title '''%s'''@en .".formatted(iri, digest, title));
    }

    static Graph turtle(String text) {
        var prefixes =
                "PREFIX parley: <https://w3id.org/parley#> PREFIX dct: <http://purl.org/dc/terms/> PREFIX : <http://x.test/> ";
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(prefixes + text, Lang.TURTLE).parse(graph);
        return graph;
    }

    static List<Triple> triples(String text) {
        return turtle(text).find().toList();
    }

    @Test
    void readsBackWhatWasPut() {
        var graph = article(FIRST, "1", "Quotes \" and ' and \\\\ \\\\u0022 > and 北京, \uD83E\uDD1D\nnext line");

        store().write(StoreChange.putting(Map.of(FIRST, graph)));

        assertThat(store().article(FIRST).isIsomorphicWith(graph)).isTrue();
        assertThat(store().article(SECOND).isEmpty()).isTrue();
    }

    @Test
    void tellsTheDigestsOfTheArticlesThatItHolds() {
        store().write(StoreChange.putting(
                Map.of(FIRST, article(FIRST, "1", "One"), SECOND, article(SECOND, "2", "Two"))));

        assertThat(store().digests(List.of(FIRST, SECOND, "https://news.test/none")))
                .isEqualTo(Map.of(FIRST, "1", SECOND, "2"));
        assertThat(store().digests(List.of())).isEmpty();
        assertThat(store().articles()).containsExactly(FIRST, SECOND);
    }

    @Test
    void replacesAWholeArticle() {
        store().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));

        store().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "2", "New"))));

        assertThat(store().article(FIRST).isIsomorphicWith(article(FIRST, "2", "New")))
                .isTrue();
    }

    @Test
    void changesArticlesAndKnowledgeTogether() {
        store().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One")))
                .withKnowledge(List.of(), triples(":a :met :b . :a :met :c .")));

        store().write(new StoreChange(
                new TreeMap<>(Map.of(SECOND, article(SECOND, "2", "Two"))),
                new TreeSet<>(Set.of(FIRST, "https://news.test/never-there")),
                triples(":a :met :b . :a :met :c ."),
                triples(":a :met :c . :a :met :d .")));

        assertThat(store().articles()).containsExactly(SECOND);
        assertThat(store().knowledge().isIsomorphicWith(turtle(":a :met :c . :a :met :d .")))
                .isTrue();
    }

    @Test
    void handsOverEveryQuad() {
        store().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One")))
                .withKnowledge(List.of(), triples(":a :met :b .")));
        var quads = new ArrayList<Quad>();

        store().forEachQuad(quads::add);

        assertThat(quads)
                .hasSize(4)
                .filteredOn(Quad::isDefaultGraph)
                .extracting(Quad::asTriple)
                .isEqualTo(triples(":a :met :b ."));
    }

    @Test
    void writesNothingOfAChangeThatFails() {
        store().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));
        var broken = new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                throw new JenaException("this graph cannot be read to its end");
            }

            @Override
            protected int graphBaseSize() {
                return 1;
            }
        };

        assertThatThrownBy(() -> store().write(StoreChange.putting(
                        Map.of(FIRST, article(FIRST, "2", "New"), "https://news.test/zzz", broken))))
                .isInstanceOf(RuntimeException.class);

        assertThat(store().digests(List.of(FIRST))).isEqualTo(Map.of(FIRST, "1"));
        assertThat(store().query(
                                QueryFactory.create("ASK { GRAPH <https://news.test/zzz> { ?s ?p ?o } }"),
                                QueryExec::ask))
                .isFalse();
    }

    @Test
    void anEmptyChangeIsNoTrouble() {
        store().write(StoreChange.removing(Set.of()));
        store().compact();

        assertThat(store().articles()).isEmpty();
    }

    @Test
    void answersFiveHundredArticlesAndMore() {
        var graphs = new TreeMap<String, Graph>();
        for (int i = 0; i < 1200; i++) {
            var iri = "https://news.test/%04d".formatted(i);
            graphs.put(iri, article(iri, "d" + i, "Number " + i));
        }

        store().write(StoreChange.putting(graphs));

        assertThat(store().digests(graphs.keySet())).hasSize(1200).containsEntry("https://news.test/0777", "d777");
    }

    static void assertTrouble(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreFailure.class, e -> {
            assertThat(e.exitCode()).isEqualTo(5);
            assertThat(e.getMessage()).contains(words).doesNotContain("\n");
        });
    }
}
