package parley.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes figures to be read, or to be worked on. */
public final class ScoreWriter {
    private ScoreWriter() {}

    /** One figure a line, with its counts. */
    public static String text(List<ScoreTable> tables) {
        return tables.stream().map(ScoreWriter::text).collect(Collectors.joining("\n"));
    }

    private static String text(ScoreTable table) {
        var lines = new StringBuilder(table.title()).append('\n');
        for (Figure figure : table.figures()) {
            String value = figure.value().isPresent()
                    ? String.format(Locale.ROOT, "%.3f", figure.value().getAsDouble())
                    : "    -";
            String counts = figure.of() == 0 ? "" : "   (%s of %s)".formatted(count(figure.hits()), count(figure.of()));
            lines.append("  %-34s %s%s%n".formatted(figure.name(), value, counts));
        }
        return lines.toString();
    }

    private static String count(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    /** One object of tables, each an object of figures. */
    public static String json(List<ScoreTable> tables) {
        ObjectNode result = JsonMapper.builder().build().createObjectNode();
        for (ScoreTable table : tables) {
            ObjectNode figures = result.putObject(table.title());
            for (Figure figure : table.figures()) {
                ObjectNode written = figures.putObject(figure.name());
                figure.value().ifPresentOrElse(value -> written.put("value", value), () -> written.putNull("value"));
                written.put("hits", figure.hits()).put("of", figure.of());
            }
        }
        return result + "\n";
    }
}
