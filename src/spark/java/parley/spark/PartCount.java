package parley.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.failure.UnreadableInput;
import parley.pipeline.RunReport;

/**
 * How much was done of a part, or of all parts.
 *
 * @param rejected how many inputs or articles were left out, by reason
 */
record PartCount(
        long articles, long withMeetings, long reports, long quads, SortedMap<String, Long> rejected)
        implements Serializable {
    static final PartCount NONE = new PartCount(0, 0, 0, 0, new TreeMap<>());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    PartCount {
        rejected = new TreeMap<>(rejected);
    }

    static PartCount of(RunReport report) {
        var rejected = new TreeMap<String, Long>();
        report.rejected().forEach((reason, count) -> rejected.put(reason.name(), (long) count));
        return new PartCount(report.articles(), report.withMeetings(), report.reports(), 0, rejected);
    }

    PartCount withQuads(long written) {
        return new PartCount(articles, withMeetings, reports, written, rejected);
    }

    PartCount plus(PartCount other) {
        var sum = new TreeMap<>(rejected);
        other.rejected.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return new PartCount(
                articles + other.articles,
                withMeetings + other.withMeetings,
                reports + other.reports,
                quads + other.quads,
                sum);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PartCount parse(String name, String json) {
        try {
            return JSON.readValue(json, PartCount.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableInput("%s: this counts no part; delete it, and the part is done again".formatted(name), e);
        }
    }
}
