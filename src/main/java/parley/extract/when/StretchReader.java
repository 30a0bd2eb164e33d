package parley.extract.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.model.EdtfDate;
import parley.model.Sentence;
import parley.model.Span;
import parley.model.TimeExpression;
import parley.model.TimeType;

/** Reads the days of a meeting from dated phrases: one date, or the first and the last of a stretch. */
final class StretchReader {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?");

    /** "the second day" of something else: no day of the calendar. */
    private static final Pattern COUNTED = Pattern.compile("P\\d+D-#\\d+");

    private static final Pattern HOUR_OF_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d.*");
    private static final Set<String> OPEN_BOUNDS = Set.of("by", "since", "till", "until");

    private final Set<String> spanWords = ClauseWords.list("span-words.txt");
    private final Set<String> boundWords = ClauseWords.list("bound-words.txt");

    /** Nothing if no phrase speaks of a day at all. */
    Optional<Stretch> read(TimeQuestion question, List<TimeExpression> chosen) {
        List<TimeExpression> days =
                chosen.stream().filter(StretchReader::speaksOfADay).toList();
        Optional<TimeExpression> first = days.stream()
                .filter(t -> !isBound(question.sentence(), t) && date(t).isPresent())
                .findFirst();
        if (first.isPresent()) {
            return first.map(t -> widen(question, t, days));
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(
                        Optional.empty(),
                        false,
                        days.stream().map(TimeExpression::mention).toList()));
    }

    /** Whether a phrase is about the calendar, however vaguely, and not only about the clock or a length. */
    static boolean speaksOfADay(TimeExpression time) {
        if (time.value().filter(v -> v.endsWith("TXX")).isPresent()) {
            return false; // "within the hour"
        }
        return time.type() == TimeType.DATE
                        && !COUNTED.matcher(time.value().orElse("")).matches()
                || time.type() == TimeType.TIME
                        && time.value().filter(v -> v.startsWith("T")).isEmpty();
    }

    private static Optional<EdtfDate> date(TimeExpression time) {
        return time.value().flatMap(TimexValue::date);
    }

    private boolean isBound(Sentence sentence, TimeExpression time) {
        // "before midnight on Monday" is on Monday; "until noon on Monday" tells of no beginning
        Set<String> bounds =
                time.value().filter(v -> HOUR_OF_DAY.matcher(v).matches()).isPresent() ? OPEN_BOUNDS : boundWords;
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().end()
                        <= time.mention().span().begin())
                .max()
                .stream()
                .anyMatch(i -> bounds.contains(lower(sentence, i)));
    }

    private Stretch widen(TimeQuestion question, TimeExpression first, List<TimeExpression> days) {
        EdtfDate date = date(first).orElseThrow();
        Stretch alone = new Stretch(Optional.of(date), first.anchored(), List.of(first.mention()));
        return days.stream()
                .filter(other -> areJoined(question.sentence(), first, other))
                .filter(other -> date(other).isPresent())
                .map(other -> first.mention().compareTo(other.mention()) < 0
                        ? join(question, first, other)
                        : join(question, other, first))
                .findFirst()
                .or(() -> writtenShort(question, first, date))
                .or(() -> ledByDay(question, first, date))
                .orElse(alone);
    }

    private static Stretch join(TimeQuestion question, TimeExpression one, TimeExpression two) {
        EdtfDate first = date(one).orElseThrow();
        EdtfDate last = date(two).orElseThrow();
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        // Each weekday was counted alone: "from Monday to Wednesday", told on a Tuesday, must not run backwards.
        boolean crossed = to.isBefore(from);
        if (crossed && question.tense() == Tense.FUTURE) {
            to = to.plusWeeks(1);
        } else if (crossed) {
            from = from.minusWeeks(1);
        }
        return new Stretch(
                to.isBefore(from) ? Optional.of(first) : Optional.of(EdtfDate.interval(from, to)),
                one.anchored() || two.anchored(),
                List.of(one.mention(), two.mention()));
    }

    /** Whether nothing but a joining word stands between two dates; "and" joins only days that follow each other. */
    private boolean areJoined(Sentence sentence, TimeExpression one, TimeExpression two) {
        Span a = one.mention().span();
        Span b = two.mention().span();
        if (a.overlaps(b)) {
            return false;
        }
        int[] between = IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().begin() >= Math.min(a.end(), b.end())
                        && sentence.tokens().get(i).span().end() <= Math.max(a.begin(), b.begin()))
                .toArray();
        if (between.length != 1 || !spanWords.contains(lower(sentence, between[0]))) {
            return false;
        }
        Optional<EdtfDate> from = date(a.begin() < b.begin() ? one : two);
        Optional<EdtfDate> to = date(a.begin() < b.begin() ? two : one);
        boolean consecutive = from.isPresent()
                && to.isPresent()
                && from.get().latest().plusDays(1).equals(to.get().earliest());
        return consecutive || !lower(sentence, between[0]).equals("and") || followsBetween(sentence, between[0]);
    }

    private static boolean followsBetween(Sentence sentence, int and) {
        return IntStream.range(Math.max(0, and - 4), and)
                .anyMatch(i -> lower(sentence, i).equals("between"));
    }

    /** "June 12 to 14", "June 12-14": the last day is a bare number. */
    private Optional<Stretch> writtenShort(TimeQuestion question, TimeExpression first, EdtfDate date) {
        Sentence sentence = question.sentence();
        int next = firstAfter(sentence, first.mention().span());
        boolean joined = date.isDay() && next < sentence.tokens().size() && spanWords.contains(lower(sentence, next));
        int at = joined ? next + 1 : next;
        if (at >= sentence.tokens().size() || !(joined || date.text().length() == 7)) {
            return Optional.empty();
        }
        Matcher days = DAYS.matcher(sentence.tokens().get(at).text());
        if (!days.matches() || (days.group(2) == null) != joined) {
            return Optional.empty();
        }
        try {
            LocalDate from = joined ? date.earliest() : date.earliest().withDayOfMonth(Integer.parseInt(days.group(1)));
            LocalDate to = from.withDayOfMonth(Integer.parseInt(days.group(joined ? 1 : 2)));
            Span span = first.mention().span().union(sentence.tokens().get(at).span());
            return to.isAfter(from)
                    ? Optional.of(new Stretch(
                            Optional.of(EdtfDate.interval(from, to)),
                            first.anchored(),
                            List.of(question.article().mention(span))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "20 and 21 March", "20-21 March": the first day is a bare number. */
    private Optional<Stretch> ledByDay(TimeQuestion question, TimeExpression last, EdtfDate date) {
        Sentence sentence = question.sentence();
        int before = lastBefore(sentence, last.mention().span());
        boolean joined = date.isDay()
                && before > 0
                && spanWords.contains(lower(sentence, before))
                && sentence.tokens().get(before - 1).text().matches("\\d{1,2}")
                && last.mention().quote().matches("\\d.*");
        int first = joined ? Integer.parseInt(sentence.tokens().get(before - 1).text()) : 0;
        if (first < 1 || first >= date.earliest().getDayOfMonth()) {
            return Optional.empty();
        }
        Span span =
                last.mention().span().union(sentence.tokens().get(before - 1).span());
        return Optional.of(new Stretch(
                Optional.of(EdtfDate.interval(date.earliest().withDayOfMonth(first), date.earliest())),
                last.anchored(),
                List.of(question.article().mention(span))));
    }

    private static int lastBefore(Sentence sentence, Span span) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().end() <= span.begin())
                .max()
                .orElse(-1);
    }

    private static int firstAfter(Sentence sentence, Span span) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().begin() >= span.end())
                .findFirst()
                .orElse(sentence.tokens().size());
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    }
}
