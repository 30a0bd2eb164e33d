package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.StoreBackup;
import parley.store.StoreChange;
import parley.store.StoreProcess;
import parley.store.Stores;

/** Backups and compaction, of a folder and through the server that holds it. */
class MaintenanceTest extends ServedStore {
    private static DatasetGraph backup(KnowledgeStore store) {
        var out = new ByteArrayOutputStream();
        StoreBackup.write(store, out);
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(Lang.NQUADS)
                .toDatasetGraph();
    }

    @Test
    void aBackupHoldsEveryQuad() {
        DatasetGraph copy = backup(store);

        assertThat(copy.getDefaultGraph().size()).isEqualTo(1);
        assertThat(copy.stream().count()).isEqualTo(2);
    }

    @Test
    void bothWorkThroughAServerThatHoldsTheFolder() throws Exception {
        var other = folder.resolve("other");
        try (var process = StoreProcess.start("serve", other);
                var through = Stores.open(other.toString(), Access.WRITE)) {
            assertThat(process).isNotNull();
            through.write(StoreChange.putting(Map.of(ARTICLE, store.article(ARTICLE))));

            through.compact();

            assertThat(backup(through).stream().count()).isEqualTo(1);
            assertThat(other.resolve("Data-0002")).exists();
            assertThat(other.resolve("Data-0001")).doesNotExist();
        }
    }

    @Test
    void compactingKeepsWhatIsServed() throws Exception {
        assertThat(send(at("/owner/compact")
                                .header("Authorization", "Bearer " + note().getProperty("token"))
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);

        assertUnchanged();
        assertThat(Files.exists(store.folder().resolve("Data-0002"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Basic YW5uYTpuaW5lIGdyZWVuIGJvdHRsZXM="})
    void nobodyElseCompacts(String authorization) throws Exception {
        serveWritable(Limits.DEFAULT);

        assertThat(send(at("/owner/compact")
                                .header("Authorization", authorization)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isBetween(401, 403);
        assertThat(Files.exists(store.folder().resolve("Data-0002"))).isFalse();
    }
}
