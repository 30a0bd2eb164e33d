package parley.serve.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * Nothing where fewer than two meetings have a day.
     *
     * @param selection that the meetings are of: each bar leads to those of its time
     */
    static Markup of(List<KnownMeeting> meetings, MeetingSelection selection) {
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
        return picture(counts, first, last, months, selection);
    }

    private static LocalDate day(KnownMeeting meeting) {
        return meeting.when().date().map(date -> date.earliest()).orElse(LocalDate.MIN);
    }

    private static Markup picture(
            Map<Integer, Count> counts, int first, int last, boolean months, MeetingSelection selection) {
        int columns = (last - first + 1) * (months ? 12 : 1);
        double step = (double) WIDTH / columns;
        int most = counts.values().stream()
                .mapToInt(count -> count.held() + count.others())
                .max()
                .orElse(1);
        double unit = (double) (HEIGHT - FOOT - 8) / most;
        Markup bars = Markup.join(
                "\n",
                counts.entrySet().stream()
                        .map(entry -> bar(entry.getKey(), entry.getValue(), first, months, step, unit, selection))
                        .toList());
        return Markup.of(
                """
                <figure><svg class="timeline" viewBox="0 0 {} {}" role="group" aria-label="Meetings by {}, {} to {}">
                {}<line class="axis" x1="0" x2="{}" y1="{}" y2="{}"/>{}</svg>
                <figcaption><span class="key held"></span> held <span class="key other"></span> not held, or not yet</figcaption>
                </figure>""",
                WIDTH,
                HEIGHT,
                months ? "month" : "year",
                first,
                last,
                bars,
                WIDTH,
                HEIGHT - FOOT,
                HEIGHT - FOOT,
                years(first, last));
    }

    private static Markup bar(
            int column, Count count, int first, boolean months, double step, double unit, MeetingSelection selection) {
        int year = first + (months ? column / 12 : column);
        LocalDate from = LocalDate.of(year, months ? column % 12 + 1 : 1, 1);
        LocalDate to = (months ? from.plusMonths(1) : from.plusYears(1)).minusDays(1);
        String period = "%s: %d held, %d others"
                .formatted(months ? from.toString().substring(0, 7) : "" + year, count.held(), count.others());
        double x = column * step;
        double held = count.held() * unit;
        double others = count.others() * unit;
        return Markup.of(
                "<a href=\"{}\" aria-label=\"{}\"><title>{}</title>{}{}</a>",
                selection.within(from, to).address("/meetings"),
                period,
                period,
                new Markup(bar("held", x, HEIGHT - FOOT - held, step, held)),
                new Markup(bar("other", x, HEIGHT - FOOT - held - others, step, others)));
    }

    private static Markup years(int first, int last) {
        int apart = Math.max(1, (last - first + 1) / 8);
        double step = (double) WIDTH / (last - first + 1);
        var labels = new StringBuilder();
        for (int year = first; year <= last && (year == first || (year - first) * step < WIDTH - 40); year += apart) {
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
