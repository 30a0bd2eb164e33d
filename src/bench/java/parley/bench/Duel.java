package parley.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Two things measured in turn, so that what slows the machine for a while slows both. */
final class Duel {
    private final String what;
    private final String unit;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    /** @param unit of each measurement, such as "s" */
    Duel(String what, String unit) {
        this.what = what;
        this.unit = unit;
    }

    /** Measures both, the one that was second before first now. */
    void round(DoubleSupplier our, DoubleSupplier their) {
        if (ours.size() % 2 == 0) {
            ours.add(our.getAsDouble());
            theirs.add(their.getAsDouble());
        } else {
            theirs.add(their.getAsDouble());
            ours.add(our.getAsDouble());
        }
    }

    static String head() {
        return """
                | what | runs | ours, median (least-most) | theirs | theirs / ours |
                | --- | --- | --- | --- | --- |""";
    }

    /** A row of the table. */
    String row() {
        double[] ratios = new double[ours.size()];
        Arrays.setAll(ratios, i -> theirs.get(i) / ours.get(i));
        return "| %s | %d | %s %s | %s %s | **%s** |"
                .formatted(what, ours.size(), spread(array(ours)), unit, spread(array(theirs)), unit, spread(ratios));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return String.format(Locale.ROOT, "%.3g (%.3g-%.3g)", median, sorted[0], sorted[sorted.length - 1]);
    }
}
