package parley.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.Sentence;
import parley.model.TimeExpression;
import parley.model.TimeType;

/**
 * Counts the dated phrases of one article from the right day: the day of publication, or, for "a day later" and "the
 * same day", the day last spoken of. Sentences come in text order. Without a day to count from a phrase stays open.
 */
final class TimeNormalizer {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    private static final Pattern FROM_WRITING = Pattern.compile(
            ".*\\b(ago|from now|todays?|yesterdays?|tomorrows?|this|last|past|coming|next (week|month|year))\\b.*");
    private static final Pattern BARE_PART = Pattern.compile("(late |early )?(morning|afternoon|evening|night)");
    private static final Pattern PLURAL = Pattern.compile(".*\\b(days|weeks|months|years)\\b.*");
    private static final Pattern CLOCK_ALONE = Pattern.compile("T\\d\\d:\\d\\d.*");
    private static final Pattern CLOSED = Pattern.compile("\\d.*|P[T\\dX].*|(PAST|PRESENT|FUTURE)_REF");

    /** A day that the article has named, whether it was counted from the publication date, and the sentence that did so. */
    private record NarratedDay(LocalDate day, boolean anchored, int sentence) {}

    private Optional<LocalDate> published;
    private final LeanReader leans;
    private Optional<NarratedDay> last = Optional.empty();
    private int sentence;
    private Optional<NarratedDay> ofSentence = Optional.empty();

    TimeNormalizer(Optional<LocalDate> published, LeanReader leans) {
        this.published = published;
        this.leans = leans;
    }

    /** Counts what follows from another day, or, where none is known, leaves it open. */
    void countFrom(Optional<LocalDate> day) {
        published = day;
        last = Optional.empty();
    }

    /** The phrases of the next sentence, counted. */
    List<TimeExpression> normalize(Sentence sentence, List<TimePhrase> phrases) {
        this.sentence = sentence.index();
        ofSentence = Optional.empty();
        List<TimeExpression> done = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            TimeExpression time =
                    normalize(phrase, leans.read(sentence, phrase.mention().span()));
            done.add(time);
            remember(time);
        }
        return done;
    }

    private void remember(TimeExpression time) {
        time.value()
                .filter(value ->
                        time.type() != TimeType.SET && DAY.matcher(value).matches())
                .ifPresent(value -> {
                    last = Optional.of(
                            new NarratedDay(LocalDate.parse(value.substring(0, 10)), time.anchored(), sentence));
                    ofSentence = last;
                });
    }

    private TimeExpression normalize(TimePhrase phrase, Lean lean) {
        String form = phrase.form();
        Optional<OpenDate> open = OpenDate.of(form);
        if (open.isEmpty()) {
            return CLOSED.matcher(form).matches()
                    ? expression(phrase, Optional.of(form), false)
                    : expression(phrase, published.flatMap(phrase.counted()), true);
        }
        if (open.get() == OpenDate.UNIT && PLURAL.matcher(phrase.words()).matches()) {
            return expression(phrase, Optional.of(form.startsWith("NEXT") ? "FUTURE_REF" : "PAST_REF"), false);
        }
        return anchor(open.get(), phrase, lean)
                .map(from -> {
                    var anchor = new OpenDate.Anchor(besides(phrase, from.day()), lean);
                    return expression(phrase, Optional.of(open.get().count(form, anchor)), from.anchored());
                })
                .orElseGet(() -> expression(phrase, clockAlone(form), true));
    }

    /** A wall clock needs no day to be told. */
    private static Optional<String> clockAlone(String form) {
        return Optional.of(form).filter(value -> CLOCK_ALONE.matcher(value).matches());
    }

    /** The day that a phrase is counted from. */
    private Optional<NarratedDay> anchor(OpenDate open, TimePhrase phrase, Lean lean) {
        Optional<NarratedDay> writing = published.map(day -> new NarratedDay(day, true, sentence));
        Optional<NarratedDay> near = last.filter(day -> sentence - day.sentence() <= 1);
        return switch (open) {
            case THAT_DAY -> near;
            case PART_OF_DAY ->
                lean != Lean.FUTURE && BARE_PART.matcher(phrase.words()).matches() ? near.or(() -> writing) : writing;
            case CLOCK -> ofSentence.or(() -> writing);
            case DISTANCE, UNIT -> FROM_WRITING.matcher(phrase.words()).matches() ? writing : last.or(() -> writing);
            case DAY_OF_MONTH, MONTH -> writing.or(() -> last);
            default -> writing;
        };
    }

    /** "The day before" and "the day after" come as the day itself. */
    private static LocalDate besides(TimePhrase phrase, LocalDate day) {
        return phrase.words().endsWith("day before")
                ? day.minusDays(1)
                : phrase.words().endsWith("day after") ? day.plusDays(1) : day;
    }

    private static TimeExpression expression(TimePhrase phrase, Optional<String> value, boolean anchored) {
        return new TimeExpression(phrase.mention(), phrase.type(), value, anchored);
    }
}
