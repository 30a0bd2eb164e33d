package parley.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ingest.ArticleRecord;
import parley.model.Article;
import parley.pipeline.ArticleReading;
import parley.pipeline.Depth;
import parley.pipeline.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley read}: the articles as they were read, before anything is made of them. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Show each article as it was read: its text, date, title and source.",
        footer = {"", "Example: parley read pages --to text"})
final class ReadCommand implements Callable<Integer> {
    /** The forms that it can take. */
    enum Form {
        JSONL,
        TEXT
    }

    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RunOptions run;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes (default: - for the standard output).")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "jsonl|text",
            description =
                    "One line an article, or text to look at; otherwise the output's name says it, or else jsonl.")
    private @Nullable Form form;

    @Override
    public Integer call() {
        var messages = new RunMessages(parley.terminal(), run);
        var reports = new RunReport[1];
        Function<Article, String> record =
                isText() ? ArticleRecord::text : article -> ArticleRecord.line(article) + "\n";
        var options = inputs.options(Depth.MEETINGS);
        var articles = inputs.inputs(parley.terminal());
        new OutputFile(parley.terminal(), output).write(out -> {
            var printer = new PrintStream(out, false, StandardCharsets.UTF_8);
            reports[0] = new ArticleReading(options.ingest(), options.threads())
                    .read(articles, new ToldRun<>(messages, article -> printer.print(record.apply(article))));
            printer.flush();
        });
        return messages.closeReading(reports[0], inputs.isStrict());
    }

    private boolean isText() {
        return form == Form.TEXT || form == null && output != null && output.endsWith(".txt");
    }
}
