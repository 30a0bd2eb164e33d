package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.export.AnnotationLines;
import parley.export.AnnotationPage;
import parley.pipeline.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley annotate}: what the program saw in articles. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Show what the program saw: names with their links, times, words that tell of a meeting.",
        footer = {"", "Example: parley annotate article.txt -o article.html"})
final class AnnotateCommand implements Callable<Integer> {
    /** The forms that it can take. */
    enum Form {
        JSONL,
        HTML
    }

    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes (default: - for the standard output).")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "jsonl|html",
            description = "One line an article, or one page; otherwise the output's name says it, or else jsonl.")
    private @Nullable Form form;

    @Override
    public Integer call() {
        var run = new ArticleRun(parley, inputs, new OutputFile(parley.terminal(), output));
        return form == Form.HTML || form == null && output != null && output.endsWith(".html")
                ? run.texts(AnnotationPage.head(), Depth.EVERYTHING, AnnotationPage::section, AnnotationPage.foot())
                : run.lines(Depth.EVERYTHING, AnnotationLines::line);
    }
}
