package parley.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** One command's page of the manual, in the man macros of roff that every Unix shows. */
final class ManualPage {
    /** Wide enough for a synopsis in one line, which the reader's man then breaks. */
    private static final int WIDE = 2000;

    private final CommandLine command;
    private final CommandSpec spec;
    private final StringBuilder text = new StringBuilder();

    ManualPage(CommandLine command) {
        this.command = command;
        this.spec = command.getCommandSpec();
    }

    /** Such as {@code parley-wikidata-index}. */
    String name() {
        return spec.qualifiedName("-");
    }

    String text() {
        text.setLength(0);
        String description = String.join(" ", spec.usageMessage().description());
        text.append(".TH \"%s\" 1 \"\" \"%s\" \"Parley\"%n".formatted(name().toUpperCase(Locale.ROOT), version()));
        section("NAME").append("%s \\- %s%n".formatted(escape(name()), escape(summary(description))));
        section("SYNOPSIS").append(escape(synopsis())).append('\n');
        section("DESCRIPTION").append(escape(description)).append('\n');
        parameters();
        options();
        commands();
        footer();
        exitStatus();
        section("SEE ALSO").append(escape(seeAlso())).append('\n');
        return text.toString();
    }

    private void parameters() {
        List<PositionalParamSpec> shown = spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
        if (!shown.isEmpty()) {
            section("ARGUMENTS");
            shown.forEach(parameter ->
                    entry("\\fI" + escape(parameter.paramLabel()) + "\\fR", String.join(" ", parameter.description())));
        }
    }

    private void options() {
        section("OPTIONS");
        spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> entry(names(option), String.join(" ", option.description())));
    }

    private void commands() {
        if (!command.getSubcommands().isEmpty()) {
            section("COMMANDS");
            command.getSubcommands()
                    .forEach((name, subcommand) -> entry(
                            "\\fB" + escape(name) + "\\fR",
                            String.join(
                                    " ",
                                    subcommand.getCommandSpec().usageMessage().description())));
        }
    }

    private void footer() {
        List<String> lines = Stream.of(spec.usageMessage().footer())
                .filter(line -> !line.isBlank())
                .toList();
        if (!lines.isEmpty()) {
            section("EXAMPLES").append(".nf\n");
            lines.forEach(line -> text.append(escape(line.strip())).append('\n'));
            text.append(".fi\n");
        }
    }

    private void exitStatus() {
        section("EXIT STATUS");
        root().getCommandSpec().usageMessage().exitCodeList().forEach(this::entry);
    }

    private StringBuilder section(String heading) {
        return text.append(".SH ").append(heading).append('\n');
    }

    private void entry(String term, String explanation) {
        text.append(".TP\n").append(term).append('\n');
        text.append(escape(explanation)).append('\n');
    }

    private static String names(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> "\\fB" + escape(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + escape(option.paramLabel()) + "\\fR";
    }

    private String synopsis() {
        UsageMessageSpec usage = spec.usageMessage();
        int before = usage.width();
        usage.width(WIDE);
        try {
            return new Help(spec, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).strip();
        } finally {
            usage.width(before);
        }
    }

    private String version() {
        return String.join(" ", root().getCommandSpec().version());
    }

    private String seeAlso() {
        CommandLine above = command.getParent();
        return above == null
                ? command.getSubcommands().keySet().stream()
                        .map(name -> "parley-" + name + "(1)")
                        .collect(Collectors.joining(", "))
                : above.getCommandSpec().qualifiedName("-") + "(1)";
    }

    private CommandLine root() {
        return spec.root().commandLine();
    }

    private static String summary(String description) {
        int end = description.indexOf(". ");
        String first = end < 0 ? description : description.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** Keeps what roff would take for its own: backslashes, hyphens, and dots or quotes that begin a line. */
    private static String escape(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-").replace("%n", "\n");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
