package parley.cli;

import java.util.concurrent.Callable;
import parley.export.AnnotationLines;
import parley.export.AnnotationPage;
import parley.export.ExportFormat;
import parley.pipeline.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley annotate}: what the program saw in articles. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Show what the program saw: names with their links, times, words that tell of a meeting.",
        footer = {"", "Example: parley annotate article.txt -o article.html"})
final class AnnotateCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private ResultOptions result;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() {
        var articles = new ArticleRun(parley, inputs, result.file(parley.terminal()), run);
        return result.choose(ExportFormat.JSON_LINES, ExportFormat.HTML) == ExportFormat.HTML
                ? articles.texts(
                        AnnotationPage.head(), Depth.EVERYTHING, AnnotationPage::section, AnnotationPage.foot())
                : articles.lines(Depth.EVERYTHING, AnnotationLines::line);
    }
}
