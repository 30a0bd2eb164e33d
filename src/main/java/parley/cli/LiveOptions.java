package parley.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import parley.live.Manners;
import parley.live.PoliteClient;
import parley.pipeline.Program;
import picocli.CommandLine.Option;

/** How services on the network are asked: the same words in every command that asks some. */
final class LiveOptions {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MONTH = Duration.ofDays(30);

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "Your e-mail address or a page about you; services want to know who asks.")
    private String contact = "";

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "" + Manners.DEFAULT_BUDGET,
            description = "Send at most N requests (default: ${DEFAULT-VALUE}).")
    private int budget;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where answers are kept (default: ~/.cache/parley/live).")
    private @Nullable Path cache;

    PoliteClient client() {
        return client(A_MONTH);
    }

    /** Believes no answer from before yesterday. */
    PoliteClient freshClient() {
        return client(A_DAY);
    }

    private PoliteClient client(Duration longest) {
        return new PoliteClient(Manners.of(contact, budget), Program.current().version(), folder(), longest);
    }

    private Path folder() {
        String home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> value.startsWith("/"))
                .orElse(System.getProperty("user.home") + "/.cache");
        return Optional.ofNullable(cache).orElse(Path.of(home, "parley", "live"));
    }

    /** @throws BadConfiguration if it is no address of the web */
    static URI address(String option, String given) {
        try {
            URI uri = new URI(given);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
            throw new BadConfiguration(
                    "%s: '%s' is no address; give one that begins with https://".formatted(option, given));
        } catch (URISyntaxException e) {
            throw new BadConfiguration("%s: '%s' is no address: %s".formatted(option, given, e.getReason()), e);
        }
    }
}
