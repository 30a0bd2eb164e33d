package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parley.wikidata.DumpInput;
import parley.wikidata.DumpOptions;
import parley.wikidata.IndexReport;
import parley.wikidata.Profile;
import parley.wikidata.WikidataIndexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley wikidata index}: a dump of Wikidata in, an index for {@code --wikidata} out. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Make an index of a Wikidata dump, for --wikidata. An interrupted run is gone on with.",
        footer = {"", "Example: parley wikidata index latest-all.json.gz -o my-wikidata"})
final class WikidataIndexCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int UNREADABLE_INPUT = 3;

    @ParentCommand
    private WikidataCommand wikidata;

    @Parameters(
            paramLabel = "DUMP",
            description = "The dump in JSON, plain or as .gz, .bz2 or .zst, or - for the standard input.")
    private String dump;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the index.")
    private Path folder;

    @Option(
            names = "--profile",
            paramLabel = "news|all",
            description = "People, bodies, places, events and offices that are known somewhere, or every item (default:"
                    + " ${DEFAULT-VALUE}).")
    private Profile profile = DumpOptions.DEFAULT.profile();

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "CODE",
            description = "Languages of the names, the most important first (default: en).")
    private List<String> languages = DumpOptions.DEFAULT.languages();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that parse and index (default: ${DEFAULT-VALUE}); the index is the same.")
    private int threads = DumpOptions.DEFAULT.threads();

    @Option(names = "--fresh", description = "Throw away what the folder holds of an earlier run.")
    private boolean fresh;

    @Option(names = "--strict", description = "End with exit code 3 if any line of the dump is broken.")
    private boolean strict;

    @Override
    public Integer call() {
        Terminal terminal = wikidata.parley().terminal();
        var options = new DumpOptions(profile, languages, threads, DumpOptions.DEFAULT.partBytes());
        var progress = new IndexProgress(terminal);
        try (DumpInput input = dump.equals(STANDARD_INPUT)
                ? DumpInput.of("standard input", terminal.in())
                : DumpInput.open(Path.of(dump))) {
            IndexReport report = new WikidataIndexer(options, progress).index(input, folder, fresh);
            progress.close(report, dump, folder);
            boolean isBroken = strict && report.counts().broken() > 0;
            return report.brokenOff().isPresent() || isBroken ? UNREADABLE_INPUT : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
