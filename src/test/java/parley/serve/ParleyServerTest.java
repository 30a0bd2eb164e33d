package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import parley.failure.StoreFailure;

class ParleyServerTest extends ServedStore {
    @Test
    void answersQueries() throws Exception {
        assertThat(send(at("/parley?query=" + encoded(COUNT))).body()).contains("\"value\": \"2\"");
        assertThat(send(post("/parley/sparql", "application/sparql-query", COUNT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(post("/parley/query", "application/x-www-form-urlencoded", "query=" + encoded(COUNT)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesGraphs() throws Exception {
        var answer = send(at("/parley/data?graph=" + encoded(ARTICLE)).setHeader("Accept", "text/turtle"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(ARTICLE);
    }

    @Test
    void showsThePagesAndWhatTheyAsk() throws Exception {
        assertThat(send(at("/")).body()).contains("Who met whom");
        assertThat(send(at("/index.html")).body()).contains("Fuseki");
        assertThat(send(at("/$/ping")).statusCode()).isEqualTo(200);
        assertThat(send(at("/$/server")).body()).contains("/parley");
        assertThat(send(at("/$/datasets")).body()).contains("/parley");
        assertThat(send(at("/$/stats/parley")).statusCode()).isEqualTo(200);
    }

    @Test
    void theOwnerWritesWithTheToken() throws Exception {
        assertThat(ofOwner("INSERT DATA { <http://x.test/a> <http://x.test/b> 1 }"))
                .isLessThan(300);

        assertThat(send(at("/parley?query=" + encoded(COUNT))).body()).contains("\"value\": \"3\"");
    }

    @Test
    void theNoteIsForItsOwnerAndGoesWithTheServer() throws Exception {
        Path file = store.folder().resolve("parley-server.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        server.close();

        assertThat(file).doesNotExist();
    }

    @Test
    void saysSoWhenThePortIsTaken() {
        assertThatThrownBy(() -> ParleyServer.start(
                        store, ServeOptions.DEFAULT.withPort(server.page().getPort())))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("--port");
        assertThat(store.folder().resolve("parley-server.properties")).exists();
    }
}
