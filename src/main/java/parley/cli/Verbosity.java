package parley.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much the program says of what it does. */
final class Verbosity {
    /** Read by slf4j-simple when the first logger is made, which no class of this package does. */
    private static final String LEVEL_OF_PARLEY = "org.slf4j.simpleLogger.log.parley";

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say what each stage does; twice (-vv): each article.")
    private void setVerbose(boolean[] times) {
        System.setProperty(LEVEL_OF_PARLEY, times.length > 1 ? "debug" : "info");
    }
}
