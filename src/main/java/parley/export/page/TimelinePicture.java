package parley.export.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;

/** Meetings by month as bars: held below, others above them. */
final class TimelinePicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 180;
    private static final int FOOT = 20;

    private TimelinePicture() {}

    /** @param months not empty */
    static String of(SortedMap<YearMonth, Overview.Month> months) {
        long span = ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) + 1;
        double step = (double) WIDTH / span;
        int most = months.values().stream()
                .mapToInt(month -> month.held() + month.others())
                .max()
                .orElse(1);
        double unit = (double) (HEIGHT - FOOT - 10) / most;
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Meetings by month\">\n".formatted(WIDTH, HEIGHT));
        for (Map.Entry<YearMonth, Overview.Month> entry : months.entrySet()) {
            double x = ChronoUnit.MONTHS.between(months.firstKey(), entry.getKey()) * step;
            Overview.Month month = entry.getValue();
            double held = month.held() * unit;
            double others = month.others() * unit;
            svg.append(
                    "<g><title>%s: %d held, %d others</title>".formatted(entry.getKey(), month.held(), month.others()));
            svg.append(bar("bar-held", x, HEIGHT - FOOT - held, step, held));
            svg.append(bar("bar-other", x, HEIGHT - FOOT - held - others, step, others));
            svg.append("</g>\n");
        }
        svg.append("<text x=\"2\" y=\"%d\">%s</text>".formatted(HEIGHT - 5, months.firstKey()));
        if (span > 1) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    .formatted(WIDTH - 2, HEIGHT - 5, months.lastKey()));
        }
        return svg.append("\n</svg>\n").toString();
    }

    private static String bar(String kind, double x, double y, double step, double height) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(kind, Round.of(x), Round.of(y), Round.of(Math.min(step * 0.9, 40)), Round.of(height));
    }
}
