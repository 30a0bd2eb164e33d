package parley.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.failure.BadConfiguration;

/**
 * Where a server can be reached.
 *
 * @param port 0 for any that is free
 * @param host the address or name to listen at; empty for this machine alone
 * @param names by which browsers may ask for it, besides localhost and addresses
 * @param keystore for HTTPS; plain HTTP without
 * @param proxied whether requests come through a proxy of ours, which says for whom it asks
 */
public record Listening(
        int port, Optional<String> host, Set<String> names, Optional<Keystore> keystore, boolean proxied) {
    public Listening {
        if (port < 0 || port > 65_535) {
            throw new BadConfiguration("%d is no port: give one from 1 to 65535".formatted(port));
        }
        if (host.filter(String::isBlank).isPresent()) {
            throw new BadConfiguration("the host has no name: give an address of this machine, or 0.0.0.0 for all");
        }
        names = Stream.concat(names.stream(), host.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** At a port of this machine, for this machine. */
    public static Listening atPort(int port) {
        return new Listening(port, Optional.empty(), Set.of(), Optional.empty(), false);
    }

    public boolean isLocal() {
        return host.isEmpty();
    }

    public Listening withHost(String other) {
        return new Listening(port, Optional.of(other), names, keystore, proxied);
    }

    public Listening withNames(List<String> others) {
        return new Listening(port, host, Set.copyOf(others), keystore, proxied);
    }

    public Listening behindProxy(boolean whether) {
        return new Listening(port, host, names, keystore, whether);
    }

    public Listening withKeystore(Keystore other) {
        return new Listening(port, host, names, Optional.of(other), proxied);
    }

    public Listening withPort(int other) {
        return new Listening(other, host, names, keystore, proxied);
    }
}
