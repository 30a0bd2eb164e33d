package parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.eval.Evaluation;
import parley.eval.GoldFile;
import parley.eval.GoldKind;
import parley.eval.ScoreWriter;
import parley.eval.Split;
import parley.eval.SystemLines;
import parley.export.AnnotationLines;
import parley.export.ArticleLines;
import parley.failure.Rejection;
import parley.ingest.IngestOptions;
import parley.ingest.InputFormat;
import parley.model.Article;
import parley.model.LinkedArticle;
import parley.pipeline.Depth;
import parley.pipeline.Inputs;
import parley.pipeline.PipelineOptions;
import parley.pipeline.RunListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley eval}: how well the program reads, measured on texts that people have marked. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measure what the program finds against what people have marked in the same texts.",
        footer = {"", "Example: parley eval --gold gold.jsonl"})
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Marked texts, as JSON Lines.")
    private Path gold;

    @Option(
            names = "--sys",
            paramLabel = "FILE",
            description = "What was found, as 'convert' or 'annotate' write it with '--to jsonl';"
                    + " otherwise the texts of the gold file are read now.")
    private @Nullable Path system;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "gold, cameo, meet, status, el or timex; otherwise the fields of the gold file say it.")
    private @Nullable GoldKind kind;

    @Option(
            names = "--split",
            paramLabel = "SPLIT",
            defaultValue = "all",
            description = "Which part of the gold file: dev, heldout or all (default: ${DEFAULT-VALUE}).")
    private Split split;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Texts read at the same time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Mixin
    private ScoreOptions scoring;

    @Override
    public Integer call() {
        GoldFile file = GoldFile.read(gold, Optional.ofNullable(kind), split);
        SystemLines found = system == null ? read(file) : SystemLines.read(system);
        var tables = Evaluation.score(file, found, scoring.options());
        parley.terminal().out().print(scoring.isJson() ? ScoreWriter.json(tables) : ScoreWriter.text(tables));
        return 0;
    }

    /** Takes the texts of the gold file that count through the program. */
    private SystemLines read(GoldFile file) {
        Set<String> ids = file.ids();
        Function<LinkedArticle, String> line =
                file.kind().isOfEverything() ? AnnotationLines::line : ArticleLines::line;
        List<String> lines = new ArrayList<>();
        var messages = new RunMessages(parley.terminal());
        var report = parley.program()
                .pipeline(options(file))
                .run(Inputs.of(List.of(gold.toString())), line, new RunListener<>() {
                    @Override
                    public void done(String result) {
                        lines.add(result);
                    }

                    @Override
                    public boolean wants(Article article) {
                        return article.metadata()
                                .identifier()
                                .map(ids::contains)
                                .orElse(false);
                    }

                    @Override
                    public void rejected(Rejection rejection) {
                        messages.rejected(rejection);
                    }
                });
        messages.close(report, "", false);
        return SystemLines.of(lines);
    }

    private PipelineOptions options(GoldFile file) {
        var ingest = new IngestOptions(
                Optional.of(InputFormat.JSONL),
                Optional.empty(),
                Optional.empty(),
                IngestOptions.DEFAULT.identity(),
                IngestOptions.DEFAULT.fields(),
                IngestOptions.DEFAULT.maxBytes());
        return new PipelineOptions(ingest, file.kind().isOfEverything() ? Depth.EVERYTHING : Depth.MEETINGS, threads);
    }
}
