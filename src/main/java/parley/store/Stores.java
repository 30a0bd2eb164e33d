package parley.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import parley.failure.BadConfiguration;

/** Opens a store by its location: a folder, or the http address of a dataset such as http://localhost:3030/parley. */
public final class Stores {
    /** The quads of a change that go to a server in one request, which is one transaction there. */
    public static final int LARGEST_REQUEST = 400_000;

    private Stores() {}

    /** Opens for reading and writing; a folder that does not exist is made. */
    public static KnowledgeStore open(String location) {
        return open(location, Access.WRITE);
    }

    /**
     * Opens a store and makes sure that it answers. A folder that a server of ours holds is reached through that server.
     */
    public static KnowledgeStore open(String location, Access access) {
        if (location.isBlank()) {
            throw new BadConfiguration("the store has no name: give a folder or an http address");
        }
        return location.contains("://") ? server(location, access) : folder(location, access);
    }

    private static KnowledgeStore server(String location, Access access) {
        if (!location.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            throw new BadConfiguration("cannot use the store %s: give a folder, or an address that begins with http://"
                    .formatted(location));
        }
        try {
            var store = RemoteStore.at(new URI(location));
            store.probe(access);
            return store;
        } catch (URISyntaxException e) {
            throw new BadConfiguration("the store's address %s is not valid: %s".formatted(location, e.getReason()), e);
        }
    }

    private static KnowledgeStore folder(String location, Access access) {
        Path folder = path(location);
        var store = TdbStore.tryOpen(folder, access);
        if (store.isPresent()) {
            return store.orElseThrow();
        }
        return LocalServer.holding(folder)
                .map(server -> throughServer(server, access))
                .orElseThrow(() -> StoreTrouble.locked(folder));
    }

    private static KnowledgeStore throughServer(LocalServer server, Access access) {
        var store = RemoteStore.through(server);
        store.probe(access);
        return store;
    }

    private static Path path(String location) {
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new BadConfiguration("the store %s is no folder name: %s".formatted(location, e.getReason()), e);
        }
    }
}
