package parley.cli;

import parley.eval.EvalOptions;
import picocli.CommandLine.Option;

/** What of the gold counts, and how the figures are shown. */
final class ScoreOptions {
    @Option(names = "--core", description = "Kind meet: meetings proper only, no rallies, speeches and the like.")
    private boolean core;

    @Option(names = "--meet-only", description = "Kind status: only events that are like a meeting.")
    private boolean meetOnly;

    @Option(names = "--no-visits", description = "Kind cameo: leave out sentences that tell of a visit only.")
    private boolean noVisits;

    @Option(names = "--json", description = "Write the figures as one JSON object.")
    private boolean json;

    EvalOptions options() {
        return new EvalOptions(core, meetOnly, noVisits);
    }

    boolean isJson() {
        return json;
    }
}
