package parley.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The points and words of each {@link Feature}, and the thresholds, as weights.tsv gives them. */
final class Weights {
    private record Line(double points, String words) {}

    private final Map<String, Line> lines;

    private Weights(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Reads the weights that come with the program. */
    static Weights load() {
        var stream = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.tsv"), "weights.tsv is missing");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, Line> lines = new HashMap<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        lines.put(cells[0], new Line(Double.parseDouble(cells[1]), cells[2]));
                    });
            return new Weights(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double points(Feature feature) {
        return line(feature.weightName()).points();
    }

    String words(Feature feature) {
        return line(feature.weightName()).words();
    }

    double threshold() {
        return line("threshold").points();
    }

    double cohesion() {
        return line("cohesion").points();
    }

    double veto() {
        return line("veto").points();
    }

    private Line line(String name) {
        return Objects.requireNonNull(lines.get(name), () -> "weights.tsv has no line " + name);
    }
}
