package parley.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Shows the commands in the help under a heading for each kind of work. */
final class CommandGroups {
    private record Group(String heading, List<String> commands) {}

    private static final List<Group> GROUPS = List.of(
            new Group("From articles", List.of("convert", "annotate", "read")),
            new Group(
                    "The store",
                    List.of("load", "remove", "resolve", "link", "export", "validate", "backup", "compact")),
            new Group("Questions", List.of("query", "queries", "explain")),
            new Group("To look at", List.of("serve", "password", "demo", "config", "eval")),
            new Group("Wikidata", List.of("wikidata")));

    private CommandGroups() {}

    static void show(CommandLine commandLine) {
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::render);
    }

    private static String render(Help help) {
        var text = new StringBuilder();
        for (Group group : GROUPS) {
            var table = Help.TextTable.forColumns(
                    help.colorScheme(),
                    new Help.Column(12, 2, Help.Column.Overflow.SPAN),
                    new Help.Column(help.commandSpec().usageMessage().width() - 12, 2, Help.Column.Overflow.WRAP));
            for (String command : group.commands()) {
                Help subcommand = help.subcommands().get(command);
                if (subcommand != null) {
                    String[] lines = subcommand.commandSpec().usageMessage().description();
                    table.addRowValues(command, lines.length == 0 ? "" : lines[0]);
                }
            }
            text.append("%n%s%n".formatted(group.heading())).append(table);
        }
        return text.toString();
    }
}
