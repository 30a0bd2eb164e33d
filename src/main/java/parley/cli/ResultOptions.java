package parley.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.export.ExportFormat;
import parley.failure.BadConfiguration;
import picocli.CommandLine.Option;

/** Where a result goes and in which form: the same words in every command that writes one. */
final class ResultOptions {
    private static final String COMPRESSED = ".gz";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes (default: - for the standard output).")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The form of the result, with .gz after it for gzip; otherwise the output's name says it.")
    private @Nullable String format;

    OutputFile file(Terminal terminal) {
        return new OutputFile(terminal, output, isCompressed());
    }

    /**
     * One of these forms: by the option, else by the end of the output's name, else the first.
     *
     * @throws BadConfiguration if it is none of them
     */
    ExportFormat choose(ExportFormat... forms) {
        List<ExportFormat> known = Arrays.asList(forms);
        String asked = plain(format);
        String name = plain(output);
        if (asked != null) {
            return longest(known, form -> form.isCalled(asked)).orElseThrow(() -> unknown(asked, known));
        }
        if (name == null || !name.contains(".")) {
            return known.get(0);
        }
        return longest(known, form -> form.isOf(name))
                .orElseThrow(() -> unknown(name.substring(name.lastIndexOf('.') + 1), known));
    }

    private boolean isCompressed() {
        return format != null && format.endsWith(COMPRESSED)
                || format == null && output != null && output.endsWith(COMPRESSED);
    }

    private static @Nullable String plain(@Nullable String name) {
        return name != null && name.endsWith(COMPRESSED)
                ? name.substring(0, name.length() - COMPRESSED.length())
                : name;
    }

    private static Optional<ExportFormat> longest(List<ExportFormat> forms, Predicate<ExportFormat> wanted) {
        return forms.stream().filter(wanted).max(Comparator.comparing(form -> form.extension()
                .length()));
    }

    private static BadConfiguration unknown(String name, List<ExportFormat> forms) {
        String known = forms.stream().map(ExportFormat::extension).collect(Collectors.joining(", "));
        return new BadConfiguration("there is no format '%s'; choose --to one of %s".formatted(name, known));
    }
}
