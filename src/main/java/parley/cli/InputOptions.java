package parley.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import parley.ingest.IngestOptions;
import parley.ingest.IngestOptions.Identity;
import parley.ingest.InputFormat;
import parley.pipeline.Depth;
import parley.pipeline.Inputs;
import parley.pipeline.PipelineOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles, and how they are read: the same words in every command that reads articles. */
final class InputOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files of any format that --from names, folders of them, or - for the standard input.")
    private List<String> inputs;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = Format.class,
            description =
                    "What the inputs are: text, html, feed, jsonl, json, csv, tsv, newsml, warc, tar, zip or gzip; otherwise their names or first bytes say it.")
    private @Nullable InputFormat from;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication, such as 2025-08-15: what 'today' counts from.")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "IRI", description = "Where the article was published; for one text.")
    private @Nullable String url;

    @Option(
            names = "--identify-by",
            paramLabel = "url|id",
            converter = IdentityName.class,
            description = "What names an item of JSON Lines that has both: its url, with its id only where items of"
                    + " one input share the url (the default); or always both.")
    private Identity identity = IngestOptions.DEFAULT.identity();

    @Option(
            names = "--field",
            paramLabel = "OURS=THEIRS",
            description = "Under which name records hold a field, such as text=body; may be repeated.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private FollowFlags follow;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles at work at the same time (default: ${DEFAULT-VALUE}); the outcome is the same.",
            defaultValue = "2")
    private int threads;

    @Option(
            names = "--article-timeout",
            paramLabel = "SECONDS",
            description = "Leave out an article that takes longer than this (default: ${DEFAULT-VALUE}).")
    private long articleTimeout = PipelineOptions.DEFAULT.longest().toSeconds();

    @Option(names = "--strict", description = "End with exit code 3 if any article is rejected.")
    private boolean strict;

    Inputs inputs(Terminal terminal) {
        if (url != null && (inputs.size() > 1 || from == InputFormat.JSONL)) {
            throw new BadConfiguration("--url is for one text; in JSON Lines give each article its own \"url\"");
        }
        return new Inputs(inputs, terminal.in());
    }

    PipelineOptions options(Depth depth) {
        var ingest = new IngestOptions(
                Optional.ofNullable(from),
                Optional.ofNullable(published),
                Optional.ofNullable(url),
                identity,
                fields,
                IngestOptions.DEFAULT.maxBytes(),
                follow.options());
        return new PipelineOptions(ingest, depth, threads, Duration.ofSeconds(articleTimeout));
    }

    boolean isStrict() {
        return strict;
    }

    /** Reads a day as the messages ask for it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'%s' is no day; write it as 2025-08-15".formatted(value));
            }
        }
    }

    /** Reads what identifies an item. */
    static final class IdentityName implements ITypeConverter<Identity> {
        @Override
        public Identity convert(String value) {
            return switch (value) {
                case "url" -> Identity.URL;
                case "id" -> Identity.ID;
                default -> throw new TypeConversionException("'%s' is neither url nor id".formatted(value));
            };
        }
    }

    /** Reads the name of an input format. */
    static final class Format implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String value) {
            return Arrays.stream(InputFormat.values())
                    .filter(format -> name(format).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '%s'; choose one of %s"
                            .formatted(
                                    value,
                                    Arrays.stream(InputFormat.values())
                                            .map(Format::name)
                                            .collect(Collectors.joining(", ")))));
        }

        private static String name(InputFormat format) {
            return format.name().toLowerCase(Locale.ROOT);
        }
    }
}
