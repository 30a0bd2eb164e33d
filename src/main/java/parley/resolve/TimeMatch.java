package parley.resolve;

import static parley.model.MeetingStatus.POSTPONED;

import java.util.Optional;

/** Weighs when two reports put their meeting. */
final class TimeMatch {
    static final int CLOSE = 5;
    private static final int WEEKS = 21;

    private TimeMatch() {}

    static Optional<Feature> feature(ResolvedReport one, ResolvedReport other) {
        Window here = one.window();
        Window there = other.window();
        if (here.kind() == Window.Kind.NONE || there.kind() == Window.Kind.NONE) {
            return Optional.empty();
        }
        if (here.isDated() && there.isDated() && here.gap(there) == 0) {
            return Optional.of(dated(here, there));
        }
        if (isMoved(one, other) || isMoved(other, one)) {
            return Optional.of(Feature.TIME_MOVED);
        }
        if (isDisputed(one, other) || isDisputed(other, one)) {
            return Optional.of(Feature.TIME_DISPUTED);
        }
        if (here.isDated() && there.isDated()) {
            return Optional.of(dated(here, there));
        }
        if (here.gap(there) > 0) {
            return Optional.of(here.gap(there) > CLOSE ? Feature.TIME_APART : Feature.TIME_OUTSIDE);
        }
        return Optional.of(undated(one, other));
    }

    private static Feature dated(Window here, Window there) {
        long gap = here.gap(there);
        boolean explicit = here.kind() != Window.Kind.COUNTED_DAY && there.kind() != Window.Kind.COUNTED_DAY;
        if (gap == 0) {
            return here.isDay() && there.isDay() ? Feature.TIME_SAME_DAY : Feature.TIME_SAME_SPAN;
        }
        if (gap == 1) {
            return explicit ? Feature.TIME_DAY_OFF : Feature.TIME_NEXT_DAY;
        }
        return gap == 2 && !explicit ? Feature.TIME_TWO_DAYS_OFF : Feature.TIME_APART;
    }

    /** Without a day in at least one of them: the nearer the publication of the one to the other's day, the better. */
    private static Feature undated(ResolvedReport one, ResolvedReport other) {
        long distance = Math.abs(one.window().centre() - other.window().centre());
        return distance <= CLOSE ? Feature.TIME_NEAR : distance <= WEEKS ? Feature.TIME_WEEKS : Feature.TIME_MONTHS;
    }

    /** Whether one saw a meeting held on a day, and the other says that the one in that place was put off. */
    static boolean isDisputed(ResolvedReport held, ResolvedReport moved) {
        if (moved.status() != POSTPONED
                || !held.status().hasTakenPlace()
                || !held.window().isDated()
                || moved.published().isEmpty()
                || !held.isInPlaceOf(moved)) {
            return false;
        }
        long told = moved.published().get().toEpochDay();
        return held.window().last() <= told && held.window().last() >= told - CLOSE;
    }

    /** Whether the later report tells that the meeting will not be on the day that the earlier one gave. */
    static boolean isMoved(ResolvedReport planned, ResolvedReport moved) {
        if (moved.status() != POSTPONED
                || planned.status().hasTakenPlace()
                || !planned.window().isDated()
                || planned.published().isEmpty()
                || moved.published().isEmpty()
                || planned.published().get().isAfter(moved.published().get())) {
            return false;
        }
        long told = moved.published().get().toEpochDay();
        return planned.window().last() >= told - CLOSE && planned.window().first() <= told + Window.MOVED_AHEAD;
    }
}
