package parley.serve;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import parley.failure.StoreFailure;
import parley.pipeline.Parley;
import parley.serve.access.Callers;
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
    private final GentleEnd end;
    private final Connectors connectors;
    private final TdbStore store;
    private final GuardedUpdates updates;
    private final LocalServer note;

    private ParleyServer(
            FusekiServer server,
            GentleEnd end,
            Connectors connectors,
            TdbStore store,
            GuardedUpdates updates,
            LocalServer note) {
        this.server = server;
        this.end = end;
        this.connectors = connectors;
        this.store = store;
        this.updates = updates;
        this.note = note;
    }

    /** Serves a store, which must stay open until the server is closed; fails if the port is taken. */
    public static ParleyServer start(TdbStore store, ServeOptions options) {
        return start(store, options, Parley::standard);
    }

    /** @param program which converts texts; asked for when the first text comes, and only once */
    public static ParleyServer start(TdbStore store, ServeOptions options, Supplier<Parley> program) {
        // For queries that come without a context of ours, such as those in shapes.
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        KnownFunctions.only(ARQ.getContext());
        String token = newToken();
        var server = new FusekiSetup(options, new Callers(token, options.writers()), program).server(store);
        var connectors = Connectors.set(server.getJettyServer(), options.listening());
        var end = new GentleEnd(server);
        var updates = new GuardedUpdates(store.dataset());
        UpdateEngineRegistry.addFactory(updates);
        try {
            server.start();
        } catch (FusekiException e) {
            UpdateEngineRegistry.removeFactory(updates);
            server.stop();
            throw new StoreFailure(
                    "cannot serve at port %d: it may be taken; end the other program or name another port with --port"
                            .formatted(options.listening().port()),
                    e);
        }
        var local = URI.create(connectors.ownersAddress() + DATASET + FusekiSetup.LOCAL);
        var note = new LocalServer(local, token, ProcessHandle.current().pid());
        note.announce(store.folder());
        return new ParleyServer(server, end, connectors, store, updates, note);
    }

    private static String newToken() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The dataset's address: queries go there. */
    public URI dataset() {
        return URI.create(connectors.address() + DATASET);
    }

    /** The address of the page. */
    public URI page() {
        return URI.create(connectors.address() + "/");
    }

    /** Waits until the server is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        end.stop();
        UpdateEngineRegistry.removeFactory(updates);
        note.withdraw(store.folder());
    }
}
