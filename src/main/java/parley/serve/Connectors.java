package parley.serve;

import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Where the server listens: for everyone, and, where that is not plain HTTP on this machine, at a second port of this
 * machine for programs of the store's owner.
 */
final class Connectors {
    private static final int LARGEST_HEADERS = 16 << 10;
    private static final String THIS_MACHINE = "localhost";

    private final ServerConnector open;
    private final ServerConnector owners;
    private final boolean secure;

    private Connectors(ServerConnector open, ServerConnector owners, boolean secure) {
        this.open = open;
        this.owners = owners;
        this.secure = secure;
    }

    /** Takes the place of those that a server has. */
    static Connectors set(Server server, Listening listening) {
        var open = connector(server, listening.keystore());
        open.setHost(listening.host().orElse(THIS_MACHINE));
        open.setPort(listening.port());
        boolean plain = listening.isLocal() && listening.keystore().isEmpty();
        var owners = plain ? open : connector(server, Optional.empty());
        if (!plain) {
            owners.setHost(THIS_MACHINE);
        }
        server.setConnectors(plain ? new Connector[] {open} : new Connector[] {open, owners});
        return new Connectors(open, owners, listening.keystore().isPresent());
    }

    private static ServerConnector connector(Server server, Optional<Keystore> keystore) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LARGEST_HEADERS);
        // Names of things in the store hold escaped slashes; the gate lets them through where nothing is looked up by
        // path.
        configuration.setUriCompliance(UriCompliance.DEFAULT.with("names", Violation.AMBIGUOUS_PATH_SEPARATOR));
        if (keystore.isPresent()) {
            // Any name may be asked for: the gate looks at it.
            configuration.addCustomizer(new SecureRequestCustomizer(false));
        }
        var http = new HttpConnectionFactory(configuration);
        var factories = keystore.map(store -> new ConnectionFactory[] {tls(store), http})
                .orElse(new ConnectionFactory[] {http});
        return new ServerConnector(server, factories);
    }

    private static SslConnectionFactory tls(Keystore keystore) {
        var context = new SslContextFactory.Server();
        context.setKeyStorePath(keystore.file().toUri().toString());
        context.setKeyStoreType("PKCS12");
        context.setKeyStorePassword(keystore.password());
        return new SslConnectionFactory(context, HttpVersion.HTTP_1_1.asString());
    }

    /** The address that begins those of everyone's pages. */
    String address() {
        String host = open.getHost().equals("0.0.0.0") ? THIS_MACHINE : open.getHost();
        return "%s://%s:%d".formatted(secure ? "https" : "http", host, open.getLocalPort());
    }

    /** The same for the owner's programs. */
    String ownersAddress() {
        return "http://%s:%d".formatted(THIS_MACHINE, owners.getLocalPort());
    }
}
