package parley.serve;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.prometheus.PrometheusMetricsProvider;

/**
 * Counts for Prometheus: Fuseki's own of the dataset and the Java runtime, and how long each kind of request took with
 * which outcome. They hold no word of a store or of a request, and their number does not grow with what is asked.
 */
final class Metrics {
    static final String PATH = "/metrics";

    private final MetricsProvider provider = new PrometheusMetricsProvider();

    /** Without Fuseki's module, which would be found by any server of this process. */
    void mount(FusekiServer.Builder builder) {
        builder.addServletAttribute(Fuseki.attrMetricsProvider, provider).addServlet(PATH, new ActionMetrics());
    }

    /** Counts what is asked of the datasets. */
    void watch(FusekiServer server) {
        provider.dataAccessPointMetrics(provider, server.getDataAccessPointRegistry());
    }

    void count(HttpServletRequest request, int status, long nanoseconds) {
        Timer.builder("parley.requests")
                .description("Requests by kind and status, and the seconds they took")
                .tag("kind", Routes.kind(request))
                .tag("status", Integer.toString(status))
                .register(provider.getMeterRegistry())
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
