package parley.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where to look for the reports that may be of one meeting with a report. It finds all of them, and some more.
 *
 * @param report IRI
 * @param parties keys of the entities that take part
 * @param countries normalised names of the countries that take part or are stood for
 * @param dated days on which the date of another report may begin
 * @param published days on which another report may be published that gives no single day, or postpones
 */
public record ReportSearch(String report, Set<String> parties, Set<String> countries, Days dated, Days published) {
    private static final int LONGEST_REACH = Math.max(Window.AHEAD, Window.MOVED_AHEAD);

    public ReportSearch {
        parties = Set.copyOf(parties);
        countries = Set.copyOf(countries);
    }

    /**
     * Epoch days, both included.
     *
     * @param first after the last where there are none
     */
    public record Days(long first, long last) {
        private static final Days NONE = new Days(0, -1);

        public boolean contains(long day) {
            return first <= day && day <= last;
        }

        public boolean isEmpty() {
            return last < first;
        }
    }

    /** Whether neither a date nor a publication date is known: then only its like can be found. */
    public boolean isTimeless() {
        return dated.isEmpty();
    }

    static ReportSearch of(ResolvedReport report) {
        Set<String> countries = new TreeSet<>();
        report.parties().values().forEach(party -> party.country().ifPresent(countries::add));
        Window reach = Blocks.reach(report);
        if (reach.kind() == Window.Kind.NONE) {
            return new ReportSearch(report.iri(), report.parties().keySet(), countries, Days.NONE, Days.NONE);
        }
        return new ReportSearch(
                report.iri(),
                report.parties().keySet(),
                countries,
                new Days(reach.first() - Window.LONGEST_SPAN - Blocks.SLACK, reach.last() + Blocks.SLACK),
                new Days(reach.first() - LONGEST_REACH - Blocks.SLACK, reach.last() + TimeMatch.CLOSE + Blocks.SLACK));
    }
}
