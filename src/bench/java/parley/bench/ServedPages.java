package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.TdbStore;

/** How long a served store takes for each kind of page, one request after the other, from the request to the last byte. */
final class ServedPages {
    private static final int REQUESTS = 24;
    private static final int WARMING = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ParleyServer server;

    private ServedPages(ParleyServer server) {
        this.server = server;
    }

    /** A table of medians and of what 95 of 100 requests do not exceed. */
    static List<String> rows(Path folder) {
        List<String> rows = new ArrayList<>(
                List.of("| page | requests | median ms | 95 % ms | most ms |", "| --- | --- | --- | --- | --- |"));
        try (var store = TdbStore.open(folder, Access.READ);
                var server = ParleyServer.start(store, ServeOptions.DEFAULT.withPort(0))) {
            Map<String, List<PageRequests.Asked>> kinds = PageRequests.of(store, REQUESTS);
            var pages = new ServedPages(server);
            rows.add("| the first page after the start | 1 | %1$.0f | %1$.0f | %1$.0f |"
                    .formatted(pages.millis(new PageRequests.Asked("/", "text/html"))));
            kinds.forEach((kind, requests) -> rows.add(pages.row(kind, requests)));
        }
        return rows;
    }

    private String row(String kind, List<PageRequests.Asked> requests) {
        requests.stream().limit(WARMING).forEach(this::millis);
        double[] times = requests.stream().mapToDouble(this::millis).sorted().toArray();
        return times.length == 0
                ? "| %s | 0 | | | |".formatted(kind)
                : "| %s | %d | %.0f | %.0f | %.0f |"
                        .formatted(
                                kind,
                                times.length,
                                times[times.length / 2],
                                times[(int) Math.ceil(0.95 * times.length) - 1],
                                Arrays.stream(times).max().getAsDouble());
    }

    private double millis(PageRequests.Asked asked) {
        var request = HttpRequest.newBuilder(server.page().resolve(asked.path()))
                .header("Accept", asked.accept())
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            double millis = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s: status %d".formatted(asked.path(), answer.statusCode()));
            }
            return millis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
