package parley.serve;

import java.util.Optional;
import parley.serve.access.PasswordFile;

/**
 * How a store is served.
 *
 * @param writers who may change the store besides its owner; nobody if empty
 */
public record ServeOptions(Listening listening, Optional<PasswordFile> writers, Limits limits) {
    public static final ServeOptions DEFAULT =
            new ServeOptions(Listening.atPort(3030), Optional.empty(), Limits.DEFAULT);

    public ServeOptions withPort(int port) {
        return withListening(listening.withPort(port));
    }

    public ServeOptions withListening(Listening other) {
        return new ServeOptions(other, writers, limits);
    }

    public ServeOptions withWriters(PasswordFile file) {
        return new ServeOptions(listening, Optional.of(file), limits);
    }

    public ServeOptions withLimits(Limits other) {
        return new ServeOptions(listening, writers, other);
    }
}
