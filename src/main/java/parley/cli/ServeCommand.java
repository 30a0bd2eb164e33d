package parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.failure.BadConfiguration;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley serve}: the store for browsers and SPARQL clients. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the store over HTTP: pages for people, and SPARQL; for this machine and read-only.",
        footer = {"", "Example: parley serve --store my-store --port 3030"})
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--all-interfaces", description = "Let other machines connect. There is no password.")
    private boolean allInterfaces;

    @Option(names = "--allow-updates", description = "Let whoever connects change the store.")
    private boolean allowUpdates;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        var options = ServeOptions.DEFAULT
                .withPort(port)
                .withReach(allInterfaces ? ServeOptions.Reach.NETWORK : ServeOptions.Reach.THIS_MACHINE)
                .withWriting(allowUpdates ? ServeOptions.Writing.ALLOWED : ServeOptions.Writing.REFUSED);
        if (storeOption.location().contains("://")) {
            throw new BadConfiguration("%s is served already; give --store a folder".formatted(storeOption.location()));
        }
        try (var store = TdbStore.open(Path.of(storeOption.location()), Access.READ);
                var server = ParleyServer.start(store, options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            parley.terminal().say("the page is at %s, SPARQL at %s; end with Ctrl-C", server.page(), server.dataset());
            server.join();
            return 0;
        }
    }
}
