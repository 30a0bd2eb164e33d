package parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.serve.access.PasswordFile;
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

    @Mixin
    private ListenOptions listen;

    @Option(names = "--writable", description = "Let the users of --password-file change the store.")
    private boolean writable;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Who may write, as 'parley password' writes it.")
    private @Nullable Path passwords;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        var options = new ServeOptions(listen.listening(), writers(), limits.limits());
        if (storeOption.location().contains("://")) {
            throw new BadConfiguration("%s is served already; give --store a folder".formatted(storeOption.location()));
        }
        return serve(parley, storeOption.location(), options);
    }

    /** Serves the store in a folder until the program is ended. */
    static int serve(ParleyCommand parley, String folder, ServeOptions options) {
        try (var store = TdbStore.open(Path.of(folder), Access.READ);
                var server = ParleyServer.start(store, options, parley::program)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            parley.terminal().say("the page is at %s, SPARQL at %s; end with Ctrl-C", server.page(), server.dataset());
            server.join();
            return 0;
        }
    }

    private Optional<PasswordFile> writers() {
        if (writable && passwords == null) {
            throw new BadConfiguration("--writable needs --password-file: make one with `parley password NAME`");
        }
        return writable ? Optional.ofNullable(passwords).map(PasswordFile::new) : Optional.empty();
    }
}
