package parley.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.map.MapOptions;
import picocli.CommandLine.Option;

/** Where new IRIs are minted. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "Where new IRIs are minted (default: " + MapOptions.DEFAULT_BASE + ", or what the store has).")
    private @Nullable String base;

    Optional<String> asked() {
        return Optional.ofNullable(base);
    }
}
