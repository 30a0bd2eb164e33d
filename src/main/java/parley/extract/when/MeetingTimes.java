package parley.extract.when;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import parley.model.EdtfDate;
import parley.model.Mention;
import parley.model.PublicationDate;
import parley.model.ReportTime;
import parley.model.TimeExpression;
import parley.model.TimeResolution;
import parley.model.TimeWords;

/** Tells when a meeting is, from the dated phrases around its trigger. Safe to call from many threads at once. */
public final class MeetingTimes {
    private final ClauseWords words = ClauseWords.load();
    private final StretchReader stretches = new StretchReader();
    private final LengthReader lengths = new LengthReader();

    /** The dated phrases that belong to the meeting of a trigger, and not to who tells of it; closest first. */
    public List<TimeExpression> belongingTo(TimeQuestion question) {
        return clauses(question).withBond(Bond.OWN, Bond.NEIGHBOUR);
    }

    /** As above, with those of the clause that tells what is said or done at the meeting. */
    public List<TimeExpression> ofTelling(TimeQuestion question) {
        return clauses(question).withBond(Bond.OWN, Bond.TELLING);
    }

    /** When the meeting is, by the phrases that belong to its trigger; for news in the present tense, that day. */
    public ReportTime resolve(TimeQuestion question) {
        return resolve(question, belongingTo(question));
    }

    /** As {@link #resolve(TimeQuestion)}, by phrases that the caller has chosen, best first. */
    public ReportTime resolve(TimeQuestion question, List<TimeExpression> chosen) {
        List<TimeExpression> ofThisClause = clauses(question).withBond(Bond.OWN, Bond.CLAUSE);
        Optional<TimeExpression> length = lengths.find(
                question, chosen.stream().filter(ofThisClause::contains).toList());
        Optional<TimeExpression> clock = chosen.stream()
                .filter(t -> t.value().flatMap(TimexValue::clock).isPresent())
                .findFirst();
        Optional<Duration> duration = length.flatMap(LengthReader::length);
        Optional<Stretch> words = stretches.read(question, chosen).map(found -> BareMonths.open(question, found));
        Optional<Stretch> told = words.filter(found -> isThisYear(question, found))
                .flatMap(year -> newsOfTheDay(question, duration))
                .or(() -> words)
                .or(() -> newsOfTheDay(question, duration));
        Optional<EdtfDate> date = told.flatMap(Stretch::date).map(day -> lengths.stretch(question, day, duration));
        Optional<LocalTime> localTime = clock.flatMap(TimeExpression::value).flatMap(TimexValue::clock);
        return new ReportTime(
                date,
                localTime,
                duration,
                told.map(stretch -> resolution(question, stretch)),
                new TimeWords(told.map(Stretch::words).orElse(List.of()), mentions(clock), mentions(length)));
    }

    /** "the 2024 summit opens": the year, where it is that of writing, is part of what the summit is called. */
    private static boolean isThisYear(TimeQuestion question, Stretch found) {
        return question.article()
                .metadata()
                .published()
                .map(date -> Integer.toString(date.day().getYear()))
                .equals(found.date().map(EdtfDate::text));
    }

    private static List<Mention> mentions(Optional<TimeExpression> time) {
        return time.map(TimeExpression::mention).stream().toList();
    }

    private ClauseTimes clauses(TimeQuestion question) {
        return new ClauseTimes(question.sentence(), question.trigger(), words);
    }

    /** What is told in the present tense as happening, happens on the day of writing, or when it is told. */
    private Optional<Stretch> newsOfTheDay(TimeQuestion question, Optional<Duration> length) {
        Optional<PublicationDate> published = question.article().metadata().published();
        ClauseTimes clauses = clauses(question);
        if (published.isEmpty() || !isNews(question, clauses, length)) {
            return Optional.empty();
        }
        return stretches
                .read(question, clauses.withBond(Bond.TELLING, Bond.TELLING))
                .filter(stretch -> stretch.date().isPresent())
                .or(() -> published.map(date -> new Stretch(Optional.of(EdtfDate.day(date.day())), true, List.of())));
    }

    private static boolean isNews(TimeQuestion question, ClauseTimes clauses, Optional<Duration> length) {
        boolean present =
                question.tense() == Tense.PRESENT || question.tense() == Tense.NONE && clauses.toldInPresent();
        return switch (question.status()) {
            case HELD, UNDERWAY -> present;
            case PLANNED -> length.filter(l -> l.toDays() > 1).isPresent() && clauses.setsOut();
            default -> false;
        };
    }

    private static TimeResolution resolution(TimeQuestion question, Stretch stretch) {
        if (stretch.date().isEmpty()) {
            return TimeResolution.UNRESOLVED;
        }
        if (!stretch.anchored()) {
            return TimeResolution.EXPLICIT;
        }
        return question.article()
                .metadata()
                .published()
                .filter(date -> date.origin() == PublicationDate.Origin.OPTION)
                .map(date -> TimeResolution.FROM_USER_OPTION)
                .orElse(TimeResolution.FROM_PUBLICATION_DATE);
    }
}
