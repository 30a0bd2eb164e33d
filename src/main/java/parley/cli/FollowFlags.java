package parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import parley.ingest.follow.FollowOptions;
import parley.ingest.follow.FollowOptions.Reach;
import picocli.CommandLine.Option;

/** Whether the pages are read that feeds point to. */
final class FollowFlags {
    @Option(
            names = "--follow",
            description = "Read the pages that feeds point to: as robots.txt allows, one request a second to a host.")
    private boolean follow;

    @Option(
            names = "--follow-private",
            description = "With --follow: also pages of this machine and of private networks.")
    private boolean followPrivate;

    @Option(
            names = "--follow-cache",
            paramLabel = "DIR",
            description =
                    "With --follow: where pages are kept that need not be sent again (default: ~/.cache/parley/pages).")
    private @Nullable Path cache;

    Optional<FollowOptions> options() {
        if (!follow && (followPrivate || cache != null)) {
            throw new BadConfiguration("--follow-private and --follow-cache go with --follow");
        }
        String home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isEmpty())
                .orElse(System.getProperty("user.home") + "/.cache");
        Path folder = Optional.ofNullable(cache).orElse(Path.of(home, "parley", "pages"));
        return follow
                ? Optional.of(FollowOptions.of(followPrivate ? Reach.ANYWHERE : Reach.PUBLIC, folder))
                : Optional.empty();
    }
}
