package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.EntityEvidence;
import parley.model.Forward;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.model.Meeting;

/** Resolution in steps, each on as little evidence as it may see, gives what resolving all at once gives. */
class ResolutionStepsTest {
    private static final List<ArticleEvidence> SETS =
            ReportLines.parse(Cast.resource("report-sets.txt")).articles();

    @Test
    void theReportSetsGiveTheSameInSteps() {
        assertThat(inSteps(SETS, Cast.load())).isEqualTo(new EvidenceResolver(Cast.load()).resolve(SETS));
    }

    @Property(tries = 200)
    @Domain(WildArticles.class)
    void anyArticlesGiveTheSameInSteps(@ForAll List<ArticleEvidence> articles) {
        assertThat(inSteps(articles, Cast.load())).isEqualTo(new EvidenceResolver(Cast.load()).resolve(articles));
    }

    @Test
    void aBlockIsConnectedByAsFewPairsAsItTakes() {
        var steps = new ResolutionSteps(Cast.load());
        SortedMap<String, List<KeyedArticle>> blocks = blocks(steps, keyed(steps, SETS, new ArrayList<>()));

        assertThat(blocks.values())
                .allSatisfy(block -> assertThat(steps.pairs(block)).hasSizeLessThan(block.size()))
                .anySatisfy(block -> assertThat(steps.pairs(block)).isNotEmpty());
    }

    private static Knowledge inSteps(Collection<ArticleEvidence> articles, ItemDirectory directory) {
        var steps = new ResolutionSteps(directory);
        List<Forward> forwards = new ArrayList<>();
        List<KeyedArticle> keyed = keyed(steps, articles, forwards);
        List<Meeting> meetings = components(steps, keyed).stream()
                .flatMap(component -> steps.meetings(component).stream())
                .sorted(Comparator.comparing(Meeting::key))
                .toList();
        forwards.sort(Comparator.comparing(Forward::from).thenComparing(Forward::to));
        return new Knowledge(List.copyOf(entities(steps, keyed).values()), meetings, forwards);
    }

    private static List<KeyedArticle> keyed(
            ResolutionSteps steps, Collection<ArticleEvidence> articles, List<Forward> forwards) {
        SortedMap<String, List<ArticleEvidence>> byName = new TreeMap<>();
        for (ArticleEvidence article : articles) {
            for (EntityEvidence entity : article.entities()) {
                EvidenceResolver.sharedName(entity)
                        .ifPresent(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(bearer(article, entity)));
            }
        }
        Map<String, String> named = new HashMap<>();
        byName.values().forEach(bearers -> {
            Knowledge known = steps.names(bearers);
            forwards.addAll(known.forwards());
            known.entities().forEach(entity -> entity.mentionedAs().forEach(iri -> named.put(iri, entity.key())));
        });
        return articles.stream().map(article -> steps.keyed(article, named)).toList();
    }

    private static ArticleEvidence bearer(ArticleEvidence article, EntityEvidence entity) {
        return new ArticleEvidence(
                entity.iri(), article.published(), Optional.empty(), List.of(entity), List.of(), Optional.empty());
    }

    private static SortedMap<String, List<KeyedArticle>> blocks(ResolutionSteps steps, List<KeyedArticle> articles) {
        SortedMap<String, List<KeyedArticle>> blocks = new TreeMap<>();
        articles.stream().flatMap(article -> steps.reports(article).stream()).forEach(report -> steps.blocks(report)
                .forEach(block ->
                        blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(report)));
        return blocks;
    }

    private static Collection<List<KeyedArticle>> components(ResolutionSteps steps, List<KeyedArticle> articles) {
        Map<String, String> parents = new HashMap<>();
        blocks(steps, articles).values().forEach(block -> steps.pairs(block).forEach(pair -> {
            String one = root(pair.one(), parents);
            String other = root(pair.other(), parents);
            if (!one.equals(other)) {
                parents.put(one, other);
            }
        }));
        Map<String, List<KeyedArticle>> components = new TreeMap<>();
        articles.stream().flatMap(article -> steps.reports(article).stream()).forEach(report -> components
                .computeIfAbsent(root(report.evidence().reports().get(0).iri(), parents), r -> new ArrayList<>())
                .add(report));
        return components.values();
    }

    private static String root(String report, Map<String, String> parents) {
        String root = report;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    private static SortedMap<String, Entity> entities(ResolutionSteps steps, List<KeyedArticle> articles) {
        SortedMap<String, EntitySummary> summaries = new TreeMap<>();
        SortedMap<String, List<String>> mentions = new TreeMap<>();
        for (KeyedArticle article : articles) {
            steps.summaries(article).forEach(s -> summaries.merge(s.key(), s, EntitySummary::and));
            article.keys().forEach((iri, key) -> mentions.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(iri));
        }
        SortedMap<String, Entity> entities = new TreeMap<>();
        summaries.values().stream().flatMap(s -> steps.entities(s).stream()).forEach(entity -> {
            List<String> iris = mentions.getOrDefault(entity.key(), List.of()).stream()
                    .sorted()
                    .toList();
            entities.put(
                    entity.key(),
                    new Entity(entity.key(), entity.name(), entity.kind(), entity.qid(), iris, entity.within()));
        });
        return entities;
    }
}
