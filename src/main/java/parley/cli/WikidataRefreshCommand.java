package parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.live.ItemDownload;
import parley.live.LiveLinker;
import parley.pipeline.OverlayRefresh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley wikidata refresh}: a small index of today's leaders, ministers, summits, air bases and palaces. */
@Command(
        name = "refresh",
        mixinStandardHelpOptions = true,
        description = "Ask Wikidata for today's leaders, ministers, summits, air bases and palaces, for --wikidata.",
        footer = {"", "Example: parley wikidata refresh -o my-overlay --contact you@news.example"})
final class WikidataRefreshCommand implements Callable<Integer> {
    @ParentCommand
    private WikidataCommand wikidata;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the index; it is replaced when the new one is ready.")
    private Path folder;

    @Option(
            names = "--api",
            paramLabel = "URL",
            defaultValue = LiveLinker.WIKIDATA,
            description = "Where Wikidata is asked (default: ${DEFAULT-VALUE}).")
    private String api;

    @Option(
            names = "--query-service",
            paramLabel = "URL",
            defaultValue = ItemDownload.QUERY_SERVICE,
            description = "Where queries are sent (default: ${DEFAULT-VALUE}).")
    private String queryService;

    @Mixin
    private LiveOptions live;

    @Override
    public Integer call() {
        Terminal terminal = wikidata.parley().terminal();
        var client = live.freshClient();
        var download = new ItemDownload(
                client, LiveOptions.address("--api", api), LiveOptions.address("--query-service", queryService));
        var report = new OverlayRefresh(download, new IndexProgress(terminal)).refresh(folder);
        report.troubles().forEach(trouble -> terminal.say("note: %s", trouble));
        terminal.say(
                "%s holds %s; %d requests sent, %d answers kept from before",
                folder, Terminal.count((int) report.indexed(), "item"), client.sent(), client.fromCache());
        return 0;
    }
}
