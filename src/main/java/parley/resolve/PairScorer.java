package parley.resolve;

import static parley.model.MeetingStatus.CANCELLED;
import static parley.model.MeetingStatus.DENIED;
import static parley.model.MeetingStatus.HYPOTHETICAL;
import static parley.model.MeetingStatus.REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.MeetingStatus;
import parley.model.Mode;

/** Weighs the evidence for and against two reports being of one meeting. Symmetric. */
final class PairScorer {
    private static final Set<MeetingStatus> OVER = Set.of(CANCELLED, REFUSED, DENIED);

    private final Weights weights;

    PairScorer(Weights weights) {
        this.weights = weights;
    }

    PairScore score(ResolvedReport one, ResolvedReport other) {
        List<Feature> features = new ArrayList<>();
        features.add(ParticipantMatch.of(one, other).feature());
        Optional<Feature> time = TimeMatch.feature(one, other);
        time.ifPresent(features::add);
        if (isOfStatesOnly(one, other, time)) {
            features.add(Feature.PARTICIPANTS_STATES);
        }
        place(one, other).ifPresent(features::add);
        mode(one.mode(), other.mode()).ifPresent(features::add);
        status(one, other).ifPresent(features::add);
        if (!Collections.disjoint(one.topics(), other.topics())) {
            features.add(Feature.TOPICS_SHARED);
        }
        if (one.isKeptApartFrom(other)) {
            features.add(Feature.ARTICLE_SAME);
        }
        return new PairScore(features.stream()
                .map(feature -> new Clue(feature, weights.points(feature)))
                .toList());
    }

    /** Whether states or bodies alone speak of talks with weeks between, and no day tells which talks. */
    private static boolean isOfStatesOnly(ResolvedReport one, ResolvedReport other, Optional<Feature> time) {
        boolean undated = !one.window().isDated() && !other.window().isDated();
        boolean weeks = time.equals(Optional.of(Feature.TIME_WEEKS)) && undated;
        return (weeks || time.equals(Optional.of(Feature.TIME_MONTHS))) && !one.namesPerson() && !other.namesPerson();
    }

    private static Optional<Feature> place(ResolvedReport one, ResolvedReport other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return Optional.empty();
        }
        String here = one.places().get(0);
        String there = other.places().get(0);
        if (here.equals(there)) {
            return Optional.of(Feature.PLACE_SAME);
        }
        if (one.holders().contains(there) || other.holders().contains(here)) {
            return Optional.of(Feature.PLACE_WITHIN);
        }
        boolean known = one.holders().size() > one.places().size()
                && other.holders().size() > other.places().size();
        return Optional.of(known ? Feature.PLACE_OTHER : Feature.PLACE_DIFFERS);
    }

    private static Optional<Feature> mode(Mode one, Mode other) {
        if (one == Mode.UNKNOWN || other == Mode.UNKNOWN) {
            return Optional.empty();
        }
        if (one != other) {
            return Optional.of(Feature.MODE_OTHER);
        }
        return one == Mode.IN_PERSON ? Optional.empty() : Optional.of(Feature.MODE_SAME);
    }

    private static Optional<Feature> status(ResolvedReport one, ResolvedReport other) {
        if (one.status() == other.status()) {
            return Optional.empty();
        }
        boolean held = one.status().hasTakenPlace();
        if (held && other.status().hasTakenPlace()) {
            return Optional.empty();
        }
        if (!held && !other.status().hasTakenPlace()) {
            return Optional.empty();
        }
        ResolvedReport past = held ? one : other;
        ResolvedReport open = held ? other : one;
        if (OVER.contains(open.status())) {
            return Optional.of(Feature.STATUS_OVER);
        }
        if (isAhead(past, open)) {
            return Optional.of(Feature.STATUS_AHEAD);
        }
        return open.status() == HYPOTHETICAL ? Optional.of(Feature.STATUS_UNREAL) : Optional.empty();
    }

    /**
     * Whether the open one was written days after the other's article told that it is over, or, without a day of its own,
     * after the day on which the other was held.
     */
    private static boolean isAhead(ResolvedReport past, ResolvedReport open) {
        if (past.published().isEmpty() || open.published().isEmpty()) {
            return false;
        }
        LocalDate told = open.published().get();
        boolean afterTheDay = past.window().isDated()
                && !open.window().isDated()
                && told.toEpochDay() > past.window().last();
        return afterTheDay || told.isAfter(past.published().get().plusDays(1));
    }
}
