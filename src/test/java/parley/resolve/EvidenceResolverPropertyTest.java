package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
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

    @Property(tries = 20)
    void theOrderOfTheArticlesDoesNotMatter(@ForAll("shuffledSets") List<ArticleEvidence> shuffled) {
        assertThat(resolver.resolve(shuffled)).isEqualTo(resolver.resolve(SETS));
    }

    @Property(tries = TRIES)
    @Domain(WildArticles.class)
    void neitherOrderNorRepetitionMatters(@ForAll List<ArticleEvidence> articles) {
        List<ArticleEvidence> reversedTwice = new ArrayList<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            reversedTwice.add(articles.get(i));
            reversedTwice.add(articles.get(i));
        }

        assertThat(resolver.resolve(reversedTwice)).isEqualTo(resolver.resolve(articles));
    }

    @Property(tries = TRIES)
    @Domain(WildArticles.class)
    void everyReportIsOfOneMeetingAndEveryMentionOfOneEntity(@ForAll List<ArticleEvidence> articles) {
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
    @Domain(WildArticles.class)
    void whatAMeetingNamesIsKnown(@ForAll List<ArticleEvidence> articles) {
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
    @Domain(WildArticles.class)
    void connectedReportsAloneGiveTheSameMeetings(@ForAll List<ArticleEvidence> articles) {
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
