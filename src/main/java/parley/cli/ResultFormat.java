package parley.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import parley.map.RdfFormat;

/**
 * The form of a result.
 *
 * @param rdf empty for JSON Lines
 */
record ResultFormat(Optional<RdfFormat> rdf) {
    private static final String JSON_LINES = "jsonl";

    /** By the option, else by the end of the output's name, else Turtle. */
    static ResultFormat choose(@Nullable String option, @Nullable String output) {
        if (option != null) {
            return of(option).orElseThrow(() -> unknown(option));
        }
        if (output == null || !output.contains(".")) {
            return new ResultFormat(Optional.of(RdfFormat.TURTLE));
        }
        String extension = output.substring(output.lastIndexOf('.') + 1);
        return of(extension).orElseThrow(() -> unknown(extension));
    }

    private static Optional<ResultFormat> of(String name) {
        return name.equals(JSON_LINES)
                ? Optional.of(new ResultFormat(Optional.empty()))
                : RdfFormat.ofExtension(name).map(format -> new ResultFormat(Optional.of(format)));
    }

    private static BadConfiguration unknown(String name) {
        String known =
                Arrays.stream(RdfFormat.values()).map(RdfFormat::extension).collect(Collectors.joining(", "));
        return new BadConfiguration(
                "there is no format '%s'; choose --to one of %s, %s".formatted(name, known, JSON_LINES));
    }
}
