package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What supervisors and Prometheus ask. */
class WatchingTest extends ServedStore {
    @Test
    void isWellWhileTheStoreCanBeRead() throws Exception {
        var answer = send(at("/health"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"up\"");
    }

    @Test
    void isNotWellWhenTheStoreIsGone() throws Exception {
        send(at("/")); // what is read in the background is read by now
        store.close();

        var answer = send(at("/health"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"down\"", "cannot be read");
    }

    @Test
    void countsRequestsByKindAndStatus() throws Exception {
        send(at("/"));
        send(at("/"));
        send(post("/parley/update", "application/sparql-update", "DROP ALL"));

        var answer = send(at("/metrics").setHeader("Accept", "text/plain"));

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("parley_requests_seconds_count{application=\"fuseki\",kind=\"page\",status=\"200\"} 2")
                .contains("kind=\"dataset\",status=\"403\"} 1")
                .contains("jvm_memory_used_bytes")
                .contains("fuseki_requests");
    }

    @Test
    void metricsHoldNothingThatSomebodyAsked() throws Exception {
        send(at("/entity?iri=http://secret.test/"));
        send(at("/nowhere-secret"));
        send(at("/parley?query=" + encoded("ASK { <http://secret.test/> ?p ?o }")));

        assertThat(send(at("/metrics")).body()).doesNotContain("secret");
    }
}
