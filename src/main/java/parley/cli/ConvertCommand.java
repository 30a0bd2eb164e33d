package parley.cli;

import java.util.concurrent.Callable;
import parley.export.ArticleLines;
import parley.export.ExportFormat;
import parley.pipeline.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley convert}: articles in, a graph or JSON Lines out. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Turn articles into a graph of the meetings that they report.",
        footer = {"", "Example: parley convert article.txt --published 2025-08-15 -o article.ttl"})
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private GraphOptions graph;

    @Mixin
    private ResultOptions result;

    @Option(names = "--validate", description = "Check every graph against the shapes; reject what breaks one.")
    private boolean validate;

    @Override
    public Integer call() {
        ExportFormat format = result.choose(ExportFormat.without(ExportFormat.HTML));
        var run = new ArticleRun(parley, inputs, result.file(parley.terminal()));
        return format.rdf().isPresent()
                ? run.graph(graph.options(), validate, format.rdf().get())
                : run.lines(Depth.MEETINGS, ArticleLines::line);
    }
}
