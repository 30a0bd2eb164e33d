package parley.cli;

import static parley.cli.Terminal.count;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.live.LiveLinker;
import parley.pipeline.LinkReview;
import parley.review.DecisionSheet;
import parley.review.LinkSummary;
import parley.store.Access;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley link}: which Wikidata items a store's entities are, decided by hand or by asking. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description =
                "Look at the links to Wikidata in the store, and decide about them by hand or by asking Wikidata.",
        footer = {
            "",
            "Example: parley link --export links.csv",
            "Example: parley link --live --contact you@news.example"
        })
final class LinkCommand implements Callable<Integer> {
    private static final int LINES_LEFT_OUT = 3;

    @ParentCommand
    private ParleyCommand parley;

    @ArgGroup(multiplicity = "1")
    private Task task;

    @Option(names = "--to", paramLabel = "FORMAT", description = "The report as text or json (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--reconcile",
            paramLabel = "URL",
            description = "Also ask this service, by the Reconciliation API 0.2.")
    private @Nullable String reconcile;

    @Option(
            names = "--api",
            paramLabel = "URL",
            defaultValue = LiveLinker.WIKIDATA,
            description = "Where Wikidata is asked (default: ${DEFAULT-VALUE}).")
    private String api;

    @Mixin
    private LiveOptions live;

    @Mixin
    private GraphOptions graph;

    @Mixin
    private StoreOption storeOption;

    /** One thing at a time. */
    private static final class Task {
        @Option(names = "--report", description = "Count linked and unlinked entities by type; show frequent names.")
        private boolean report;

        @Option(
                names = "--export",
                paramLabel = "FILE",
                description = "Write entities and candidates as CSV; - is allowed.")
        private @Nullable String export;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                description = "Take over 'accept' and 'reject' from such a file.")
        private @Nullable Path sheet;

        @Option(names = "--live", description = "Ask Wikidata about entities without a link or with a doubtful one.")
        private boolean live;
    }

    private enum ReportFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Optional<LiveLinker> linker = task.live ? Optional.of(linker()) : Optional.empty();
        try (var store = storeOption.open(Access.READ)) {
            LinkReview review = parley.program().links(store, graph.options(store));
            if (linker.isPresent()) {
                return refine(review, linker.get());
            }
            if (task.sheet != null) {
                return decide(review, task.sheet);
            }
            if (task.export != null) {
                new OutputFile(parley.terminal(), task.export)
                        .write(out -> DecisionSheet.write(review.entities(), out));
                return 0;
            }
            var summary = LinkSummary.of(review.entities());
            parley.terminal().out().print(format == ReportFormat.JSON ? summary.json() + "\n" : summary.text());
            return 0;
        }
    }

    private LiveLinker linker() {
        return new LiveLinker(
                live.client(),
                LiveOptions.address("--api", api),
                Optional.ofNullable(reconcile).map(url -> LiveOptions.address("--reconcile", url)));
    }

    private int refine(LinkReview review, LiveLinker linker) {
        var report = review.refine(linker);
        report.troubles().forEach(trouble -> parley.terminal().say("note: %s", trouble));
        parley.terminal()
                .say(
                        "%s asked about: %d linked, %d with new candidates%s; %s",
                        entities(report.asked()),
                        report.linked(),
                        report.offered(),
                        report.left() == 0 ? "" : ", %d left as they were".formatted(report.left()),
                        linker.account());
        return 0;
    }

    private int decide(LinkReview review, Path file) {
        var report = review.decide(DecisionSheet.read(file));
        report.problems()
                .forEach(problem -> parley.terminal().say("%s, line %d: %s", file, problem.line(), problem.message()));
        int wrong = report.problems().size();
        parley.terminal()
                .say(
                        "%s used, %s changed%s",
                        count(report.used(), "decision"),
                        count(report.changed(), "link"),
                        wrong == 0 ? "" : "; " + count(wrong, "line") + " left out");
        return wrong == 0 ? 0 : LINES_LEFT_OUT;
    }

    private static String entities(int number) {
        return number == 1 ? "1 entity" : "%,d entities".formatted(number);
    }
}
