package parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run says of itself: the same words in every command that works on many articles. */
final class RunOptions {
    @Option(names = "--quiet", description = "Say nothing but what is wrong with the command.")
    private boolean quiet;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the counts of the run, and every article left out with its reason, as JSON.")
    private @Nullable String report;

    boolean isQuiet() {
        return quiet;
    }

    /** Writes the closing report, if it is asked for. */
    void write(RunSummary summary, Terminal terminal) {
        if (report != null) {
            new OutputFile(terminal, report).write(summary::writeTo);
        }
    }
}
