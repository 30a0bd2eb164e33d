package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.KnowledgeStoreContract.FIRST;
import static parley.store.KnowledgeStoreContract.article;
import static parley.store.KnowledgeStoreContract.assertTrouble;
import static parley.store.KnowledgeStoreContract.triples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, two processes. */
class SharedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whereAServerHoldsTheFolderOneGoesThroughIt() throws Exception {
        try (var other = StoreProcess.start("serve", folder);
                var store = Stores.open(folder.toString())) {
            assertThat(store.location()).startsWith("http://localhost:");

            store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One")))
                    .withKnowledge(List.of(), triples(":a :met :b .")));

            assertThat(store.digests(List.of(FIRST))).isEqualTo(Map.of(FIRST, "1"));
            assertThat(other).isNotNull();
        }
        // The server was killed: its note is left behind, and does no harm.
        try (var store = Stores.open(folder.toString(), Access.READ)) {
            assertThat(store).isInstanceOf(TdbStore.class);
            assertThat(store.articles()).containsExactly(FIRST);
            assertThat(store.knowledge().size()).isEqualTo(1);
        }
    }

    @Test
    void aFolderThatSomeoneElseHoldsIsNotTouched() throws Exception {
        try (var other = StoreProcess.start("hold", folder)) {
            assertThat(other).isNotNull();
            assertTrouble(() -> Stores.open(folder.toString()), "another process holds", "parley serve");
        }
    }

    @Test
    void aNoteOfAServerThatIsGoneIsNotFollowed() throws Exception {
        try (var other = StoreProcess.start("hold", folder)) {
            assertThat(other).isNotNull();
            Files.writeString(
                    folder.resolve("parley-server.properties"),
                    "dataset=http://127.0.0.1:9/parley/local\ntoken=abc\nprocess=1\n");

            assertTrouble(() -> Stores.open(folder.toString()), "another process holds");
        }
    }

    @Test
    void aWriterThatIsKilledLeavesWholeArticlesOnly() throws Exception {
        try (var other = StoreProcess.start("write", folder)) {
            for (int batch = 0; batch < 5; batch++) {
                other.awaitLine();
            }
        }

        try (var store = Stores.open(folder.toString())) {
            long batches = count(store, "{ ?s ?p ?o }");
            long articles = count(store, "{ SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } }");
            assertThat(batches).isGreaterThanOrEqualTo(6);
            assertThat(articles).isEqualTo(batches * StoreProcess.ARTICLES_PER_BATCH);
            assertThat(count(store, "{ GRAPH ?g { ?s ?p ?o } }"))
                    .isEqualTo(articles * StoreProcess.TRIPLES_PER_ARTICLE);
            store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One"))));
            assertThat(store.articles()).containsExactly(FIRST);
        }
    }

    private static long count(KnowledgeStore store, String pattern) {
        var query = QueryFactory.create("SELECT (COUNT(*) AS ?n) WHERE " + pattern);
        return store.query(
                query,
                (QueryExec exec) -> ((Number) exec.select().next().get("n").getLiteralValue()).longValue());
    }
}
