package parley.serve;

import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.util.component.LifeCycle;
import parley.pipeline.Parley;
import parley.pipeline.TextConversion;
import parley.serve.access.Caller;
import parley.serve.access.Callers;
import parley.serve.page.Site;
import parley.store.TdbStore;

/**
 * Sets Fuseki up with only what is wanted of it. None of its modules is used: the one for administration would let
 * anyone create, back up and compact datasets, and writes a folder {@code run}. Its page needs but three reads of it.
 */
final class FusekiSetup {
    /** The endpoint of the token's holder. */
    static final String LOCAL = "/local";

    private final ServeOptions options;
    private final Callers callers;
    private final Supplier<Parley> program;
    private final AtomicLong changes = new AtomicLong();
    private final Metrics metrics = new Metrics();

    FusekiSetup(ServeOptions options, Callers callers, Supplier<Parley> program) {
        this.options = options;
        this.callers = callers;
        this.program = program;
    }

    FusekiServer server(TdbStore store) {
        var builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(0)
                .loopback(true)
                .enableCors(false)
                .enablePing(true)
                .enableStats(true)
                .addFilter("/*", new Gate(options, callers, changes, metrics))
                .addServlet("/$/server", new ActionServerStatus())
                .addServlet("/$/datasets", new ActionDatasets())
                .addServlet("/$/datasets/*", new ActionDatasets())
                .addServlet(Health.PATH, new Health(store))
                .addServlet(OwnersWork.PATH, new OwnersWork(store))
                .staticFileBase(page())
                .add(ParleyServer.DATASET, service(store.dataset()));
        var site = Site.mount(
                store,
                changes::get,
                new TextConversion(program),
                request -> Caller.of(request).canGetToWrite(),
                builder::addServlet);
        metrics.mount(builder);
        FusekiServer server = builder.build();
        metrics.watch(server);
        server.getJettyServer().addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarted(LifeCycle event) {
                site.getReady();
            }

            @Override
            public void lifeCycleStopped(LifeCycle event) {
                site.finish();
            }
        });
        return server;
    }

    private static String page() {
        URL page = Objects.requireNonNull(FusekiSetup.class.getResource("/webapp"), "Fuseki's page is not bundled");
        try {
            return page.toURI().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Fuseki's page cannot be read", e);
        }
    }

    private DataService service(DatasetGraph dataset) {
        Context open = context();
        var service = DataService.newBuilder(dataset);
        for (String name : List.of("", "query", "sparql")) {
            service.addEndpoint(Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(name)
                    .context(open)
                    .processor(new LimitedQueries(options.limits()))
                    .build());
        }
        boolean writable = options.writers().isPresent();
        Operation graphs = writable ? Operation.GSP_RW : Operation.GSP_R;
        for (String name : List.of("", "data")) {
            service.addEndpoint(endpoint(graphs, name, open));
        }
        if (writable) {
            for (String name : List.of("", "update")) {
                service.addEndpoint(Endpoint.create()
                        .operation(Operation.Update)
                        .endpointName(name)
                        .context(open)
                        .processor(new LimitedUpdates(options.limits().time()))
                        .build());
            }
            service.addEndpoint(endpoint(Operation.Patch, "patch", open));
            service.addEndpoint(endpoint(Operation.Shacl, "shacl", open));
        }
        String local = LOCAL.substring(1);
        service.addEndpoint(endpoint(Operation.Query, local, context()));
        service.addEndpoint(endpoint(Operation.Update, local, context()));
        return service.build();
    }

    /** No SERVICE: the server would fetch, for anyone, what only this machine can reach. */
    private static Context context() {
        return new Context().set(ARQ.httpServiceAllowed, false);
    }

    private static Endpoint endpoint(Operation operation, String name, Context context) {
        return Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .context(context)
                .build();
    }
}
