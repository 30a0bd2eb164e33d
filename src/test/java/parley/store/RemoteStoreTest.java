package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same over HTTP, against a stock Fuseki server that runs as its own process. */
class RemoteStoreTest extends KnowledgeStoreContract {
    @AutoClose
    private static StockFuseki fuseki;

    private KnowledgeStore store;

    @BeforeAll
    static void startFuseki(@TempDir Path folder) throws IOException, InterruptedException {
        fuseki = StockFuseki.start(folder);
    }

    @BeforeEach
    void emptyTheStore() {
        UpdateExecHTTP.service(fuseki.address("parley")).update("CLEAR ALL").execute();
        store = Stores.open(fuseki.address("parley"));
    }

    @Override
    KnowledgeStore store() {
        return store;
    }

    @Test
    void saysSoWhenTheDatasetIsNotThere() {
        assertTrouble(() -> Stores.open(fuseki.address("nothing")), "/nothing", "no such dataset");
    }

    @Test
    void saysSoWhenNoServerIsThere() {
        assertTrouble(() -> Stores.open("http://127.0.0.1:9/parley"), "127.0.0.1:9", "cannot reach");
    }

    @Test
    void writesNothingOfARequestThatTheServerRefuses() {
        store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));
        var broken = turtle(":a :b :c .");
        var literal = NodeFactory.createLiteralString("where a predicate belongs");
        broken.add(Triple.create(literal, literal, literal));

        assertTrouble(
                () -> store.write(StoreChange.putting(
                        Map.of(FIRST, article(FIRST, "2", "New"), "https://news.test/zzz", broken))),
                fuseki.address("parley"),
                "400");

        assertThat(store.digests(List.of(FIRST))).isEqualTo(Map.of(FIRST, "1"));
    }

    @Test
    void aChangeTooLargeForOneRequestIsDoneOnlyWithItsLast() {
        var sent = new ArrayList<String>();
        var change = StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One"), SECOND, article(SECOND, "2", "Two")))
                .withKnowledge(triples(":a :met :b ."), triples(":a :met :c ."));

        new UpdateRequests(2, sent::add).send(change);

        assertThat(sent).hasSize(3);
        assertThat(sent.subList(0, 2)).noneMatch(request -> request.contains("digest"));
        assertThat(sent.get(2)).contains("digest", "DELETE DATA", ":met".replace(":", "http://x.test/"));
    }

    @Test
    void refusesWhatIsNoIri() {
        var escape = Set.of("https://news.test/> ; DROP ALL ; DROP GRAPH <https://news.test/x");

        assertTrouble(() -> store.write(StoreChange.removing(escape)), "no valid IRI");
    }
}
