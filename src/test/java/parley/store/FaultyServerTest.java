package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.KnowledgeStoreContract.FIRST;
import static parley.store.KnowledgeStoreContract.SECOND;
import static parley.store.KnowledgeStoreContract.article;
import static parley.store.KnowledgeStoreContract.assertTrouble;
import static parley.store.KnowledgeStoreContract.triples;
import static parley.store.KnowledgeStoreContract.turtle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.store.FaultyProxy.Fault;

/** A stock Fuseki behind a line that fails: what can be done again is, and nothing is doubled, half or lost. */
class FaultyServerTest {
    @AutoClose
    private static StockFuseki fuseki;

    private final StoreChange change = StoreChange.putting(
                    Map.of(FIRST, article(FIRST, "2", "New"), SECOND, article(SECOND, "1", "Two")))
            .withKnowledge(triples(":a :met :b ."), triples(":a :met :c ."));
    private FaultyProxy proxy;
    private KnowledgeStore store;

    @BeforeAll
    static void startFuseki(@TempDir Path folder) throws IOException, InterruptedException {
        fuseki = StockFuseki.start(folder);
    }

    @BeforeEach
    void fillTheStore() throws IOException {
        UpdateExecHTTP.service(fuseki.address("parley")).update("CLEAR ALL").execute();
        direct().write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old")))
                .withKnowledge(List.of(), triples(":a :met :b .")));
        proxy = new FaultyProxy(fuseki.port());
        store = Stores.open(proxy.address("parley"));
    }

    @AfterEach
    void closeTheProxy() throws IOException {
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesOnceThroughAnyFaultThatPasses(Fault fault) throws IOException {
        proxy.misbehave(fault);

        store.write(change);

        assertThat(proxy.faultsLeft()).isZero();
        assertChanged();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "CUT_REQUEST", "NO_ANSWER"})
    void saysSoAndLeavesNothingHalfWhereTheFaultStays(Fault fault) throws IOException {
        proxy.misbehave(fault, fault, fault, fault, fault, fault, fault, fault, fault, fault);

        assertTrouble(() -> store.write(change), proxy.address("parley"));

        var digests = direct().digests(List.of(FIRST, SECOND));
        assertThat(digests).isIn(Map.of(FIRST, "1"), Map.of(FIRST, "2", SECOND, "1"));
        store = Stores.open(fuseki.address("parley"));
        store.write(change);
        assertChanged();
    }

    @ParameterizedTest
    @EnumSource
    void readsAllOrSaysSo(Fault fault) throws IOException {
        var large = new StringBuilder("<%s> :is 0 .".formatted(FIRST));
        for (int i = 0; i < 200; i++) {
            large.append("<%s> :says 'sentence %d' .".formatted(FIRST, i));
        }
        Graph whole = turtle(large.toString());
        direct().write(StoreChange.putting(Map.of(FIRST, whole)));
        proxy.misbehave(fault);

        if (fault == Fault.CUT_ANSWER) {
            assertTrouble(() -> store.article(FIRST), proxy.address("parley"));
        } else {
            assertThat(store.article(FIRST).isIsomorphicWith(whole)).isTrue();
        }

        assertThat(store.article(FIRST).size()).isEqualTo(201);
    }

    @Test
    void aServerThatDiesInMidLoadHoldsWholeArticlesOnly(@TempDir Path folder) throws Exception {
        StockFuseki dying = StockFuseki.start(folder);
        var remote = Stores.open(dying.address("parley"));
        remote.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));
        var news = new TreeMap<String, Graph>();
        for (int i = 0; i < 500; i++) {
            String iri = "https://news.test/" + i;
            Graph graph = article(iri, "1", "Number " + i);
            Triple title = graph.find().toList().get(0);
            for (int j = 0; j < 200; j++) {
                graph.add(title.getSubject(), title.getPredicate(), NodeFactory.createLiteralString("title " + j));
            }
            news.put(iri, graph);
        }
        new Thread(() -> {
                    try {
                        Thread.sleep(2000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    dying.process().destroyForcibly();
                })
                .start();

        assertTrouble(() -> remote.write(StoreChange.putting(news)), dying.address("parley"));

        try (var folderOfIt = Stores.open(folder.resolve("database").toString())) {
            assertThat(folderOfIt.articles().size()).isIn(1, 1 + news.size());
        }
    }

    private static KnowledgeStore direct() {
        return Stores.open(fuseki.address("parley"));
    }

    private void assertChanged() {
        var server = direct();
        assertThat(server.article(FIRST).isIsomorphicWith(article(FIRST, "2", "New")))
                .isTrue();
        assertThat(server.article(SECOND).isIsomorphicWith(article(SECOND, "1", "Two")))
                .isTrue();
        assertThat(server.knowledge().isIsomorphicWith(turtle(":a :met :c ."))).isTrue();
        assertThat(new TreeSet<>(server.articles())).containsExactly(FIRST, SECOND);
    }
}
