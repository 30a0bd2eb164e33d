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

    @Override
    public Integer call() {
        var run = new ArticleRun(parley, inputs, result.file(parley.terminal()));
        return result.choose(ExportFormat.JSON_LINES, ExportFormat.HTML) == ExportFormat.HTML
                ? run.texts(AnnotationPage.head(), Depth.EVERYTHING, AnnotationPage::section, AnnotationPage.foot())
                : run.lines(Depth.EVERYTHING, AnnotationLines::line);
    }
}
