package parley.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.MeetingStatus;

/**
 * Estimates the probability that a report tells of a meeting that the article tells of: a logistic regression over what
 * the report rests on. The weights are in {@code confidence.tsv}.
 */
final class Confidence {
    private static final Set<String> PLAIN = Set.of("agent", "two", "person");

    /** What a report rests on. */
    enum Feature {
        ALWAYS,
        TWO_NAMED,
        ONE_NAMED,
        TWO_PERSONS,
        VERB,
        PLAIN_TRIGGER,
        REPEATED,
        PLACED,
        DATED,
        TAKEN_PLACE
    }

    private final Map<Feature, Double> weights;

    Confidence(Map<Feature, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    static Confidence load() {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        WordList.rows("confidence.tsv").forEach(row -> weights.put(Feature.valueOf(row[0]), Double.valueOf(row[1])));
        return new Confidence(weights);
    }

    /** From 0 to 1, with two decimals. */
    double of(ReportDraft draft, MeetingStatus status) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features(draft, status).entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }

    static Map<Feature, Double> features(ReportDraft draft, MeetingStatus status) {
        MeetingMention first = draft.mentions().get(0);
        long named = draft.participants().stream().filter(EntityDraft::isNamed).count();
        long persons = draft.participants().stream()
                .filter(e -> e.kind() == EntityKind.PERSON)
                .count();
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        put(found, Feature.ALWAYS, true);
        put(found, Feature.TWO_NAMED, named >= 2);
        put(found, Feature.ONE_NAMED, named == 1);
        put(found, Feature.TWO_PERSONS, persons >= 2);
        put(found, Feature.VERB, !first.frame().noun());
        put(found, Feature.PLAIN_TRIGGER, PLAIN.contains(first.frame().trigger().needs()));
        put(found, Feature.REPEATED, draft.mentions().size() > 1);
        put(found, Feature.PLACED, draft.mentions().stream().anyMatch(m -> !m.places()
                .isEmpty()));
        put(found, Feature.DATED, draft.mentions().stream().anyMatch(m -> m.time()
                .date()
                .isPresent()));
        put(found, Feature.TAKEN_PLACE, status.hasTakenPlace());
        return found;
    }

    private static void put(Map<Feature, Double> found, Feature feature, boolean holds) {
        found.put(feature, holds ? 1.0 : 0.0);
    }
}
