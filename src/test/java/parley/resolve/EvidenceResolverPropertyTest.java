package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.Knowledge;

/** What holds of any reports, however wild. */
class EvidenceResolverPropertyTest {
    private static final int TRIES = 100;
    private static final List<ArticleEvidence> SETS =
            ReportLines.parse(Cast.resource("report-sets.txt")).articles();

    private final EvidenceResolver resolver = new EvidenceResolver(Cast.load());

    @Provide
    Arbitrary<List<ArticleEvidence>> shuffledSets() {
        return Arbitraries.shuffle(SETS);
    }

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
                .map(EvidenceResolverPropertyTest::numbered);
    }

    private static List<ArticleEvidence> numbered(List<String> lines) {
        List<ArticleEvidence> articles = new ArrayList<>();
        for (String line : lines) {
            articles.addAll(
                    ReportLines.parse(line.formatted("a" + articles.size())).articles());
        }
        return articles;
    }

    @Property(tries = 20)
    void theOrderOfTheArticlesDoesNotMatter(@ForAll("shuffledSets") List<ArticleEvidence> shuffled) {
        assertThat(resolver.resolve(shuffled)).isEqualTo(resolver.resolve(SETS));
    }

    @Property(tries = TRIES)
    void neitherOrderNorRepetitionMatters(@ForAll("articles") List<ArticleEvidence> articles) {
        List<ArticleEvidence> reversedTwice = new ArrayList<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            reversedTwice.add(articles.get(i));
            reversedTwice.add(articles.get(i));
        }

        assertThat(resolver.resolve(reversedTwice)).isEqualTo(resolver.resolve(articles));
    }

    @Property(tries = TRIES)
    void everyReportIsOfOneMeetingAndEveryMentionOfOneEntity(@ForAll("articles") List<ArticleEvidence> articles) {
        Knowledge known = resolver.resolve(articles);

        List<String> reports =
                known.meetings().stream().flatMap(m -> m.reports().stream()).toList();
        List<String> mentions = known.entities().stream()
                .flatMap(entity -> entity.mentionedAs().stream())
                .toList();
        assertThat(reports).doesNotHaveDuplicates().hasSize((int)
                articles.stream().mapToLong(article -> article.reports().size()).sum());
        assertThat(mentions).doesNotHaveDuplicates().hasSize((int) articles.stream()
                .mapToLong(article -> article.entities().size())
                .sum());
    }

    @Property(tries = TRIES)
    void whatAMeetingNamesIsKnown(@ForAll("articles") List<ArticleEvidence> articles) {
        Knowledge known = resolver.resolve(articles);
        Set<String> keys =
                new HashSet<>(known.entities().stream().map(Entity::key).toList());

        known.meetings().forEach(meeting -> {
            assertThat(keys)
                    .containsAll(Stream.of(meeting.participants(), meeting.nonParticipants(), meeting.places())
                            .flatMap(List::stream)
                            .toList());
            assertThat(meeting.nonParticipants()).noneMatch(meeting.participants()::contains);
            assertThat(meeting.key()).isEqualTo(meeting.reports().get(0));
        });
    }

    @Property(tries = TRIES)
    void connectedReportsAloneGiveTheSameMeetings(@ForAll("articles") List<ArticleEvidence> articles) {
        String first = articles.get(0).reports().get(0).iri();
        Set<String> connected = resolver.connected(articles, Set.of(first));
        List<ArticleEvidence> others = articles.stream()
                .map(article -> new ArticleEvidence(
                        article.iri(),
                        article.published(),
                        article.publisher(),
                        article.entities(),
                        article.reports().stream()
                                .filter(report -> connected.contains(report.iri()))
                                .toList()))
                .toList();

        assertThat(resolver.resolve(articles).meetings())
                .containsAll(resolver.resolve(others).meetings());
    }
}
