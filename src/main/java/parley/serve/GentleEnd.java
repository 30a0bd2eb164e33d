package parley.serve;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * How a server ends: no new requests are taken, those at work are done, and connections that are only kept open do not
 * hold it up.
 */
final class GentleEnd {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FusekiServer server;
    private final GracefulHandler requests;

    /** @param server not yet started */
    GentleEnd(FusekiServer server) {
        this.server = server;
        var jetty = server.getJettyServer();
        requests = new GracefulHandler(jetty.getHandler());
        jetty.setHandler(requests);
        jetty.setStopTimeout(PATIENCE.toMillis());
    }

    void stop() {
        if (requests.getCurrentRequestCount() == 0) {
            // Jetty would wait a second for each connection that a browser keeps.
            Stream.of(server.getJettyServer().getConnectors())
                    .map(AbstractConnector.class::cast)
                    .forEach(connector -> connector.setShutdownIdleTimeout(1));
        }
        server.stop();
    }
}
