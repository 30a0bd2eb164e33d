package parley.drill;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients of a server that ask one question after the other. */
final class Clients {
    private static final List<String> QUESTIONS = List.of(
            "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
            "PREFIX parley: <https://w3id.org/parley#> SELECT ?m ?d WHERE { ?m a parley:Meeting ; parley:date ?d } ORDER BY ?d LIMIT 20",
            "PREFIX parley: <https://w3id.org/parley#> SELECT ?a ?b (COUNT(*) AS ?n) WHERE { ?m parley:participant ?a, ?b"
                    + " FILTER (STR(?a) < STR(?b)) } GROUP BY ?a ?b ORDER BY DESC(?n) LIMIT 10",
            "DESCRIBE <http://www.wikidata.org/entity/Q3052772>",
            "ASK { ?s ?p 'nobody says this' }");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String dataset;

    Clients(String dataset) {
        this.dataset = dataset;
    }

    /** Lets some clients ask for a time; gives the milliseconds that each answer took, sorted. */
    List<Double> ask(int clients, long seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                var random = new Random(i);
                Callable<List<Double>> one = () -> askUntil(System.nanoTime() + seconds * 1_000_000_000L, random);
                running.add(threads.submit(one));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : running) {
                all.addAll(one.get());
            }
            all.sort(null);
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> askUntil(long end, Random random) throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            ask(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            took.add((System.nanoTime() - start) / 1e6);
            Thread.sleep(20);
        }
        return took;
    }

    String ask(String question) throws IOException, InterruptedException {
        URI address = URI.create(dataset + "?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("%d for %s: %s".formatted(answer.statusCode(), question, answer.body()));
        }
        return answer.body();
    }

    /** Reads all rows of a long answer slowly; gives how many there were. */
    long readSlowly() throws IOException, InterruptedException {
        String question = "SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }";
        URI address = URI.create(dataset + "?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
        long lines = 0;
        byte[] buffer = new byte[1 << 14];
        try (var body =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                Thread.sleep(20);
            }
        }
        return lines - 1;
    }

    static double percentile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
