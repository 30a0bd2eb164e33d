package parley.resolve;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import parley.model.ArticleEvidence;

/** Any few articles of people who share names, days and places more often than in life. */
final class WildArticles extends DomainContextBase {
    @Provide
    Arbitrary<List<ArticleEvidence>> articles() {
        Arbitrary<String> names = Arbitraries.of(
                "Anna Keller",
                "Boris Malin",
                "Norland",
                "Sudova",
                "Jan Novak (Albia)",
                "Jan Novak",
                "Novak",
                "-Carla Ruiz");
        Arbitrary<String> parties = names.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(",", list));
        Arbitrary<String> days = Arbitraries.of("2031-03-08", "2031-03-09", "2031-03-10", "2031-03-25", "");
        Arbitrary<String> dates = Arbitraries.of(
                "", "2031-03-10", "~2031-03-09", "2031-03", "2031-03-09/2031-03-11", "2031", "2031-04-10");
        Arbitrary<String> places = Arbitraries.of("", "Qasr", "Lake House", "Port Elsin", "Old Mill");
        Arbitrary<String> statuses =
                Arbitraries.of("held", "planned", "postponed", "cancelled", "hypothetical possible");
        return Combinators.combine(parties, days, dates, places, statuses)
                .as((who, day, date, place, status) ->
                        "%%s | %s | %s | %s | %s | %s | | x".formatted(day, who, date, place, status))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(WildArticles::numbered);
    }

    private static List<ArticleEvidence> numbered(List<String> lines) {
        List<ArticleEvidence> articles = new ArrayList<>();
        for (String line : lines) {
            articles.addAll(
                    ReportLines.parse(line.formatted("a" + articles.size())).articles());
        }
        return articles;
    }
}
