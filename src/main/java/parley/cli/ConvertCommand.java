package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.export.ArticleLines;
import parley.export.ExportFormat;
import parley.failure.BadConfiguration;
import parley.pipeline.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley convert}: articles in, a graph or any other form of it out. */
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

    @Mixin
    private RunOptions run;

    @Mixin
    private PartOptions part;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Let a running 'parley serve' do the work, which has its models loaded: quick for one article.")
    private @Nullable String server;

    @Option(names = "--validate", description = "Check every graph against the shapes; reject what breaks one.")
    private boolean validate;

    @Override
    public Integer call() {
        ExportFormat format = result.choose(ExportFormat.values());
        var articles = new ArticleRun(parley, inputs, result.file(parley.terminal()), run);
        if (format == ExportFormat.JSON_LINES && !part.isAll()) {
            throw new BadConfiguration("jsonl has a line for each article; --query is for the other forms");
        }
        if (server != null) {
            return through(server, articles, format);
        }
        return format == ExportFormat.JSON_LINES
                ? articles.lines(Depth.MEETINGS, ArticleLines::line)
                : articles.graph(graph.options(), validate, format, part);
    }

    private int through(String address, ArticleRun articles, ExportFormat format) {
        if (format == ExportFormat.JSON_LINES) {
            throw new BadConfiguration("jsonl is written without a graph; leave --server out, or choose another --to");
        }
        return articles.graphThrough(address, graph.options(), validate, format, part);
    }
}
