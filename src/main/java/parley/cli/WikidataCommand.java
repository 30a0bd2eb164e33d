package parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley wikidata}: indexes of Wikidata beside the one that is built in. */
@Command(
        name = "wikidata",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Make an index of Wikidata that links more names than the built-in one.",
        footer = {"", "Example: parley wikidata index latest-all.json.gz -o my-wikidata"},
        subcommands = {WikidataIndexCommand.class, WikidataRefreshCommand.class})
final class WikidataCommand implements Runnable {
    @ParentCommand
    private ParleyCommand parley;

    @Spec
    private CommandSpec spec;

    ParleyCommand parley() {
        return parley;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
