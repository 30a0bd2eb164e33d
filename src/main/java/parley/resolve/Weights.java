package parley.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import parley.resource.Resource;

/** The points and words of each {@link Feature}, and the thresholds, as weights.tsv gives them. */
final class Weights {
    private record Line(double points, String words) {}

    private final Map<String, Line> lines;

    private Weights(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Reads the weights that come with the program. */
    static Weights load() {
        Map<String, Line> lines = new HashMap<>();
        for (String[] cells : new Resource(Weights.class, "weights.tsv").rows()) {
            lines.put(cells[0], new Line(Double.parseDouble(cells[1]), cells[2]));
        }
        return new Weights(lines);
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
