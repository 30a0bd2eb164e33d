package parley.cli;

import static parley.cli.Terminal.count;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import parley.export.ExportFormat;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.model.LinkedArticle;
import parley.pipeline.Conversion;
import parley.pipeline.Depth;
import parley.pipeline.Parley;
import parley.pipeline.RunListener;
import parley.pipeline.RunReport;

/** Runs the articles of a command to a result, tells what is left out, and closes with a report. */
final class ArticleRun {
    private final ParleyCommand program;
    private final Terminal terminal;
    private final InputOptions inputs;
    private final OutputFile output;
    private final RunMessages messages;

    ArticleRun(ParleyCommand program, InputOptions inputs, OutputFile output, RunOptions options) {
        this.program = program;
        this.terminal = program.terminal();
        this.inputs = inputs;
        this.output = output;
        this.messages = new RunMessages(terminal, options);
    }

    /** One result of all articles together. */
    int graph(MapOptions options, boolean validate, ExportFormat format, PartOptions part) {
        Parley parley = program.program();
        try (Conversion conversion = parley.conversion(options, validate)) {
            RunReport report = run(parley, Depth.MEETINGS, conversion::map, mapped -> add(conversion, mapped));
            conversion.resolve();
            output.write(out -> part.exporter(conversion.store(), terminal).export(format, out));
            return messages.close(report, ", " + count(conversion.meetings(), "meeting"), inputs.isStrict());
        }
    }

    private void add(Conversion conversion, MappedArticle mapped) {
        if (!conversion.add(mapped)) {
            messages.note("note: %s came twice; the last one counts", mapped.iri());
        }
    }

    /** A line for each article, written as soon as it is made. */
    int lines(Depth depth, Function<LinkedArticle, String> line) {
        return texts("", depth, article -> line.apply(article) + "\n", "");
    }

    /** A text for each article, between a head and a foot. */
    int texts(String head, Depth depth, Function<LinkedArticle, String> text, String foot) {
        var reports = new RunReport[1];
        output.write(out -> {
            var printer = printer(out);
            printer.print(head);
            reports[0] = run(program.program(), depth, text, printer::print);
            printer.print(foot);
            printer.flush();
        });
        return messages.close(reports[0], "", inputs.isStrict());
    }

    private <T> RunReport run(Parley parley, Depth depth, Function<LinkedArticle, T> make, RunListener<T> results) {
        return parley.pipeline(inputs.options(depth)).run(inputs.inputs(terminal), make, new RunListener<>() {
            @Override
            public void done(T result) {
                results.done(result);
                messages.done();
            }

            @Override
            public void rejected(Rejection rejection) {
                messages.rejected(rejection);
            }

            @Override
            public void remarked(Remark remark) {
                messages.remarked(remark);
            }

            @Override
            public void found(int reports) {
                messages.found(reports);
            }

            @Override
            public void read(double share) {
                messages.read(share);
            }
        });
    }

    private static PrintStream printer(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }
}
