package parley.serve.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.export.meetings.KnownMeeting;

/** Meetings by year or, where they span less than four years, by month: those held below, others above them. */
final class Timeline {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 150;
    private static final int FOOT = 30;
    private static final int YEARS_BY_MONTH = 4;

    private record Count(int held, int others) {
        Count and(Count other) {
            return new Count(held + other.held, others + other.others);
        }
    }

    private Timeline() {}

    /** Nothing where fewer than two meetings have a day. */
    static Markup of(List<KnownMeeting> meetings) {
        List<KnownMeeting> dated = meetings.stream()
                .filter(meeting -> !day(meeting).equals(LocalDate.MIN))
                .toList();
        if (dated.size() < 2) {
            return Markup.NONE;
        }
        int first =
                dated.stream().mapToInt(meeting -> day(meeting).getYear()).min().orElse(0);
        int last =
                dated.stream().mapToInt(meeting -> day(meeting).getYear()).max().orElse(0);
        boolean months = last - first < YEARS_BY_MONTH;
        Map<Integer, Count> counts = new TreeMap<>();
        for (KnownMeeting meeting : dated) {
            LocalDate day = day(meeting);
            boolean held = meeting.status().hasTakenPlace();
            int column = months ? (day.getYear() - first) * 12 + day.getMonthValue() - 1 : day.getYear() - first;
            counts.merge(column, new Count(held ? 1 : 0, held ? 0 : 1), Count::and);
        }
        return picture(counts, first, last, months);
    }

    private static LocalDate day(KnownMeeting meeting) {
        return meeting.when().date().map(date -> date.earliest()).orElse(LocalDate.MIN);
    }

    private static Markup picture(Map<Integer, Count> counts, int first, int last, boolean months) {
        int columns = (last - first + 1) * (months ? 12 : 1);
        double step = (double) WIDTH / columns;
        int most = counts.values().stream()
                .mapToInt(count -> count.held() + count.others())
                .max()
                .orElse(1);
        double unit = (double) (HEIGHT - FOOT - 8) / most;
        String bars = counts.entrySet().stream()
                .map(entry -> {
                    double x = entry.getKey() * step;
                    double held = entry.getValue().held() * unit;
                    double others = entry.getValue().others() * unit;
                    int year = first + (months ? entry.getKey() / 12 : entry.getKey());
                    String period = months ? "%d-%02d".formatted(year, entry.getKey() % 12 + 1) : "" + year;
                    return "<g><title>%s: %d held, %d others</title>%s%s</g>"
                            .formatted(
                                    period,
                                    entry.getValue().held(),
                                    entry.getValue().others(),
                                    bar("held", x, HEIGHT - FOOT - held, step, held),
                                    bar("other", x, HEIGHT - FOOT - held - others, step, others));
                })
                .collect(Collectors.joining("\n"));
        return Markup.of(
                """
                <figure><svg class="timeline" viewBox="0 0 {} {}" role="img" aria-label="Meetings by {}, {} to {}">
                {}<line class="axis" x1="0" x2="{}" y1="{}" y2="{}"/>{}</svg>
                <figcaption><span class="key held"></span> held <span class="key other"></span> not held, or not yet</figcaption>
                </figure>""",
                WIDTH,
                HEIGHT,
                months ? "month" : "year",
                first,
                last,
                new Markup(bars),
                WIDTH,
                HEIGHT - FOOT,
                HEIGHT - FOOT,
                years(first, last));
    }

    private static Markup years(int first, int last) {
        int apart = Math.max(1, (last - first + 1) / 8);
        double step = (double) WIDTH / (last - first + 1);
        var labels = new StringBuilder();
        for (int year = first; year <= last; year += apart) {
            labels.append(
                    "<text x=\"%s\" y=\"%d\">%d</text>".formatted(number((year - first) * step + 2), HEIGHT - 6, year));
        }
        return new Markup(labels.toString());
    }

    private static String bar(String kind, double x, double y, double step, double height) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(kind, number(x), number(y), number(Math.max(1, Math.min(step * 0.85, 36))), number(height));
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
