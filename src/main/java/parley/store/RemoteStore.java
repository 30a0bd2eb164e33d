package parley.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpLib;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;

/**
 * A store behind a server that speaks SPARQL 1.1 query and update at one address, as Fuseki's datasets do. Nothing but
 * the two protocols is asked of it.
 */
final class RemoteStore implements KnowledgeStore {
    private static final Query ANYTHING = QueryFactory.create("ASK {}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final String address;
    private final String name;
    private final Map<String, String> headers;
    private final HttpClient client;
    private final boolean isOurs;

    private RemoteStore(URI address, String name, Map<String, String> headers, boolean isOurs) {
        this.isOurs = isOurs;
        this.address = address.toString();
        this.name = name;
        this.headers = headers;
        var redirects = headers.isEmpty() ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(redirects)
                .build();
    }

    /** The server at an address, whose user and password, if it names any, go along with each request. */
    static RemoteStore at(URI address) {
        String user = address.getUserInfo();
        if (user == null) {
            return new RemoteStore(address, address.toString(), Map.of(), false);
        }
        var bare = URI.create(address.toString().replaceFirst("://[^@/]*@", "://"));
        var code = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return new RemoteStore(bare, bare.toString(), Map.of("Authorization", "Basic " + code), false);
    }

    /** The server of ours that holds a folder. */
    static RemoteStore through(LocalServer server) {
        return new RemoteStore(
                server.dataset(),
                server.dataset().toString(),
                Map.of("Authorization", "Bearer " + server.token()),
                true);
    }

    /** Fails at once if the server cannot be reached or will not do what is wanted of it. */
    void probe(Access access) {
        query(ANYTHING, QueryExec::ask, Attempts.ONE);
        if (access == Access.WRITE) {
            update("INSERT DATA {}", Attempts.ONE);
        }
    }

    @Override
    public String location() {
        return name;
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> use) {
        return query(query, use, Attempts.READING);
    }

    private <T> T query(Query query, Function<QueryExec, T> use, Attempts attempts) {
        try {
            return attempts.make(() -> ask(query, use));
        } catch (HttpException e) {
            throw StoreTrouble.at(name, e);
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.brokenOff(name, e);
        }
    }

    /** An {@link HttpException} comes before the first byte of an answer; so nothing of it has been used. */
    private <T> T ask(Query query, Function<QueryExec, T> use) {
        var builder = QueryExecHTTPBuilder.create()
                .endpoint(address)
                .query(query)
                .httpClient(client)
                .timeout(LONGEST.toMillis());
        headers.forEach(builder::httpHeader);
        try (var exec = builder.build()) {
            return use.apply(exec);
        } catch (QueryExceptionHTTP e) {
            throw e.getCause() instanceof HttpException http
                    ? http
                    : new HttpException(e.getStatusCode(), e.getStatusLine(), e.getResponse(), e);
        }
    }

    @Override
    public void write(StoreChange change) {
        new UpdateRequests(Stores.LARGEST_REQUEST, request -> update(request, Attempts.WRITING)).send(change);
    }

    private void update(String request, Attempts attempts) {
        var builder = UpdateExecHTTPBuilder.create()
                .endpoint(address)
                .parseCheck(false)
                .update(request)
                .httpClient(client);
        headers.forEach(builder::httpHeader);
        builder.timeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        try {
            attempts.make(() -> {
                builder.execute();
                return true;
            });
        } catch (HttpException e) {
            throw StoreTrouble.at(name, e);
        }
    }

    @Override
    public void compact() {
        // Another server's disk is its own business: the protocols have no word for it.
        if (!isOurs) {
            return;
        }
        var request = HttpRequest.newBuilder(URI.create(address).resolve("/owner/compact"))
                .POST(HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            HttpLib.handleHttpStatusCode(HttpLib.execute(client, request.build()));
        } catch (HttpException e) {
            throw StoreTrouble.at(name, e);
        }
    }

    @Override
    public void close() {
        // The client holds no connection of its own that would have to be given back.
    }
}
