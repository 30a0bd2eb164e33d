package parley.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.model.Article;

/**
 * What a run has done.
 *
 * @param articles those that went through all stages
 * @param withMeetings how many of them report a meeting
 * @param reports of meetings, in all of them
 * @param undated how many of them have no publication date
 * @param unchanged those that needed no work
 * @param rejected how many inputs or articles were left out, by reason
 * @param remarks how many things were wrong with articles that were taken all the same, by kind
 */
public record RunReport(
        int articles,
        int withMeetings,
        int reports,
        int undated,
        int unchanged,
        SortedMap<Rejection.Reason, Integer> rejected,
        SortedMap<Remark.Kind, Integer> remarks) {
    public RunReport {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
        remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
    }

    public int rejections() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a whole input could not be read, or nothing that was read could be used. */
    public boolean isUnreadable() {
        return rejected.containsKey(Rejection.Reason.UNREADABLE) || articles + unchanged == 0 && !rejected.isEmpty();
    }

    /** Both runs together. */
    RunReport plus(RunReport other) {
        return new RunReport(
                articles + other.articles,
                withMeetings + other.withMeetings,
                reports + other.reports,
                undated + other.undated,
                unchanged + other.unchanged,
                sum(rejected, other.rejected),
                sum(remarks, other.remarks));
    }

    private static <K> SortedMap<K, Integer> sum(SortedMap<K, Integer> one, SortedMap<K, Integer> other) {
        var both = new TreeMap<K, Integer>(one);
        other.forEach((key, count) -> both.merge(key, count, Integer::sum));
        return both;
    }

    /** Counts while a run goes on. */
    static final class Tally {
        private int articles;
        private int withMeetings;
        private int reports;
        private int undated;
        private int unchanged;
        private final EnumMap<Rejection.Reason, Integer> rejected = new EnumMap<>(Rejection.Reason.class);
        private final EnumMap<Remark.Kind, Integer> remarks = new EnumMap<>(Remark.Kind.class);

        /** An article that was worked on, with so many reports in it. */
        void found(int found, boolean isDated) {
            loaded(found);
            undated += isDated ? 0 : 1;
        }

        /** An article that is not worked on. */
        void read(Article article) {
            articles++;
            undated += article.metadata().published().isEmpty() ? 1 : 0;
        }

        /** An article that comes as a graph, with so many reports in it. */
        void loaded(int found) {
            articles++;
            withMeetings += found > 0 ? 1 : 0;
            reports += found;
        }

        void unchanged() {
            unchanged++;
        }

        void rejected(Rejection rejection) {
            rejected.merge(rejection.reason(), 1, Integer::sum);
        }

        void remarked(Remark remark) {
            remarks.merge(remark.kind(), 1, Integer::sum);
        }

        RunReport report() {
            return new RunReport(
                    articles,
                    withMeetings,
                    reports,
                    undated,
                    unchanged,
                    new TreeMap<>(rejected),
                    new TreeMap<>(remarks));
        }
    }
}
