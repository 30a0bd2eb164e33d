package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.export.ArticleLines;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes (default: - for the standard output).")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "ttl, nt, jsonld, rdf, trig, nq or jsonl; otherwise the output's name says it, or else ttl.")
    private @Nullable String format;

    @Option(names = "--validate", description = "Check every graph against the shapes; reject what breaks one.")
    private boolean validate;

    @Override
    public Integer call() {
        var terminal = parley.terminal();
        var chosen = ResultFormat.choose(format, output);
        var run = new ArticleRun(parley, inputs, new OutputFile(terminal, output));
        return chosen.rdf().isPresent()
                ? run.graph(graph.options(), validate, chosen.rdf().get())
                : run.lines(Depth.MEETINGS, ArticleLines::line);
    }
}
