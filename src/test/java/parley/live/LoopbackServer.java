package parley.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A service on this machine that answers as it is told, also badly. */
public final class LoopbackServer implements AutoCloseable {
    /** What it does with one request. */
    @FunctionalInterface
    public interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request that came. */
    public record Request(URI uri, String body, String userAgent) {}

    private final HttpServer server;
    private final Deque<Reaction> next = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private Reaction usual = json("{}");

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::react);
        server.start();
    }

    private void react(HttpExchange exchange) throws IOException {
        Reaction reaction;
        synchronized (this) {
            requests.add(new Request(
                    exchange.getRequestURI(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("User-Agent")));
            reaction = next.isEmpty() ? usual : next.remove();
        }
        try (exchange) {
            reaction.to(exchange);
        } catch (IOException e) {
            // The client has gone, as it should.
        }
    }

    public synchronized LoopbackServer then(Reaction reaction) {
        next.add(reaction);
        return this;
    }

    /** What it does when nothing else was ordered. */
    public synchronized LoopbackServer usually(Reaction reaction) {
        usual = reaction;
        return this;
    }

    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    public URI uri() {
        return URI.create(
                "http://localhost:%d/api".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static Reaction json(String body) {
        return send(200, "application/json", body);
    }

    public static Reaction answering(Function<URI, String> answer) {
        return exchange -> json(answer.apply(exchange.getRequestURI())).to(exchange);
    }

    public static Reaction send(int status, String type, String body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Says that more will come than does. */
    public static Reaction cut(String body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length + 100L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
        };
    }

    /** Never ends, and pauses between one piece and the next. */
    public static Reaction endless(String piece, long pauseMillis) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(piece.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                sleep(pauseMillis);
            }
        };
    }

    public static Reaction late(long millis, Reaction reaction) {
        return exchange -> {
            sleep(millis);
            reaction.to(exchange);
        };
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
