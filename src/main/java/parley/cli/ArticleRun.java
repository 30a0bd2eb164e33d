package parley.cli;

import static parley.cli.Terminal.count;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.export.ExportFormat;
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
        return graph(parley.conversion(options, validate), format, part, (conversion, results) -> parley.pipeline(
                        inputs.options(Depth.MEETINGS))
                .run(inputs.inputs(terminal), conversion::map, results));
    }

    /** The same, made by a running server. */
    int graphThrough(String server, MapOptions options, boolean validate, ExportFormat format, PartOptions part) {
        var pipeline = Parley.through(server, inputs.options(Depth.MEETINGS), options);
        return graph(
                program.program().conversion(options, validate),
                format,
                part,
                (conversion, results) -> pipeline.run(inputs.inputs(terminal), conversion::check, results));
    }

    private int graph(
            Conversion made,
            ExportFormat format,
            PartOptions part,
            BiFunction<Conversion, RunListener<MappedArticle>, RunReport> work) {
        try (Conversion conversion = made) {
            RunReport report = work.apply(conversion, new ToldRun<>(messages, mapped -> add(conversion, mapped)));
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
            reports[0] = program.program()
                    .pipeline(inputs.options(depth))
                    .run(inputs.inputs(terminal), text, new ToldRun<>(messages, printer::print));
            printer.print(foot);
            printer.flush();
        });
        return messages.close(reports[0], "", inputs.isStrict());
    }

    private static PrintStream printer(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }
}
