package parley.serve;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import parley.failure.StoreFailure;
import parley.store.LocalServer;
import parley.store.TdbStore;

/**
 * A store on the network until it is closed. Besides SPARQL query and Graph Store reads it shows Fuseki's page. Programs
 * of the same user that find the folder held go through it, with a token that only that user can read.
 */
public final class ParleyServer implements AutoCloseable {
    /** The name of the dataset, hence the path after host and port. */
    public static final String DATASET = "/parley";

    private final FusekiServer server;
    private final TdbStore store;
    private final GuardedUpdates updates;
    private final LocalServer note;

    private ParleyServer(FusekiServer server, TdbStore store, GuardedUpdates updates, LocalServer note) {
        this.server = server;
        this.store = store;
        this.updates = updates;
        this.note = note;
    }

    /** Serves a store, which must stay open until the server is closed; fails if the port is taken. */
    public static ParleyServer start(TdbStore store, ServeOptions options) {
        String token = newToken();
        var server = new FusekiSetup(options, token).server(store);
        var updates = new GuardedUpdates(store.dataset());
        UpdateEngineRegistry.addFactory(updates);
        try {
            server.start();
        } catch (FusekiException e) {
            UpdateEngineRegistry.removeFactory(updates);
            server.stop();
            throw new StoreFailure(
                    "cannot serve at port %d: it may be taken; end the other program or name another port with --port"
                            .formatted(options.port()),
                    e);
        }
        var local = uri(server, DATASET + FusekiSetup.LOCAL);
        var note = new LocalServer(local, token, ProcessHandle.current().pid());
        note.announce(store.folder());
        return new ParleyServer(server, store, updates, note);
    }

    private static String newToken() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The dataset's address: queries go there. */
    public URI dataset() {
        return uri(server, DATASET);
    }

    /** The address of the page. */
    public URI page() {
        return uri(server, "/");
    }

    private static URI uri(FusekiServer server, String path) {
        return URI.create("http://localhost:%d%s".formatted(server.getPort(), path));
    }

    /** Waits until the server is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        UpdateEngineRegistry.removeFactory(updates);
        note.withdraw(store.folder());
    }
}
