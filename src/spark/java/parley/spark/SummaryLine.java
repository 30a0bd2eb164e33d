package parley.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.EntityKind;
import parley.resolve.EntitySummary;

/**
 * A summary that can travel between machines.
 *
 * @param qid empty where there is none
 */
record SummaryLine(String name, EntityKind kind, String qid, List<String> holders) implements Serializable {
    SummaryLine {
        holders = new ArrayList<>(holders);
    }

    static SummaryLine of(EntitySummary summary) {
        return new SummaryLine(
                summary.name(), summary.kind(), summary.qid().orElse(""), new ArrayList<>(summary.holders()));
    }

    EntitySummary summary(String key) {
        return new EntitySummary(
                key, name, kind, Optional.of(qid).filter(text -> !text.isEmpty()), new TreeSet<>(holders));
    }

    static SummaryLine and(SummaryLine one, SummaryLine other) {
        return of(one.summary("").and(other.summary("")));
    }
}
