package parley.resolve;

import java.time.LocalDate;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;

/**
 * The days between which a reported meeting is to be looked for.
 *
 * @param first epoch day
 * @param last epoch day
 */
record Window(long first, long last, Kind kind) {
    enum Kind {
        /** One day, named by the text. */
        EXPLICIT_DAY,
        /** One day, counted from the publication date. */
        COUNTED_DAY,
        /** Some days up to a month. */
        SPAN,
        /** No usable date: around the publication, as the status tells. */
        AROUND_PUBLICATION,
        /** Neither a date nor a publication date. */
        NONE
    }

    static final int LONGEST_SPAN = 31;
    static final int HELD_BEFORE = 4;
    static final int AHEAD = 45;
    static final int MOVED_AHEAD = 60;
    static final Window UNKNOWN = new Window(Long.MIN_VALUE / 4, Long.MIN_VALUE / 4, Kind.NONE);

    static Window of(EdtfDate date, boolean explicit) {
        Kind kind = !date.isDay() ? Kind.SPAN : explicit ? Kind.EXPLICIT_DAY : Kind.COUNTED_DAY;
        return new Window(date.earliest().toEpochDay(), date.latest().toEpochDay(), kind);
    }

    /** Where to look for a meeting without a date: what took place just before, what is ahead in the weeks after. */
    static Window around(LocalDate published, MeetingStatus status) {
        long day = published.toEpochDay();
        boolean over = status.hasTakenPlace() || status == MeetingStatus.DENIED;
        return new Window(day - (over ? HELD_BEFORE : 1), over ? day : day + AHEAD, Kind.AROUND_PUBLICATION);
    }

    /** The days around the publication, unless the long stretch that the text gives lies elsewhere: then its first ones. */
    static Window within(EdtfDate stretch, Window around) {
        long first = stretch.earliest().toEpochDay();
        long last = stretch.latest().toEpochDay();
        return first <= around.last && last >= around.first
                ? around
                : new Window(first, Math.min(last, first + LONGEST_SPAN - 1), Kind.AROUND_PUBLICATION);
    }

    /** Where a meeting is to be looked for after it was put off to an unknown day. */
    static Window after(LocalDate told) {
        return new Window(told.toEpochDay(), told.toEpochDay() + MOVED_AHEAD, Kind.AROUND_PUBLICATION);
    }

    /** The likeliest day: the first one given, or that of the publication. */
    long centre() {
        return isDated() || last - first > HELD_BEFORE ? first : last;
    }

    boolean isDated() {
        return kind == Kind.EXPLICIT_DAY || kind == Kind.COUNTED_DAY || kind == Kind.SPAN;
    }

    boolean isDay() {
        return kind == Kind.EXPLICIT_DAY || kind == Kind.COUNTED_DAY;
    }

    /** Days between the two; 0 where they overlap. */
    long gap(Window other) {
        return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }
}
