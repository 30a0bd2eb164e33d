package parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.serve.Keystore;
import parley.serve.Listening;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ListenOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Let other machines connect to this address of the machine; 0.0.0.0 for all of them.")
    private String host = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which browsers ask for the server; may be given several times.")
    private List<String> names = List.of();

    @Option(
            names = "--behind-proxy",
            description = "Tell clients apart by the X-Forwarded-For header that a proxy adds.")
    private boolean behindProxy;

    @Option(
            names = "--https",
            paramLabel = "KEYSTORE",
            description = "Serve by HTTPS with the certificate in this PKCS12 file, whose password is in the"
                    + " environment as PARLEY_KEYSTORE_PASSWORD.")
    private @Nullable Path keystore;

    Listening listening() {
        var local = Listening.atPort(port).withNames(names).behindProxy(behindProxy);
        var at = host.isEmpty() ? local : local.withHost(host);
        String password = System.getenv().getOrDefault("PARLEY_KEYSTORE_PASSWORD", "");
        return keystore == null ? at : at.withKeystore(new Keystore(keystore, password));
    }
}
