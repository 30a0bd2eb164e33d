package parley.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.EntityKind;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.resolve.EntitySummary;
import parley.resolve.KeyedArticle;
import scala.Tuple2;

/** What is known from all articles, as lines of N-Triples: the same as when one machine resolves them at once. */
final class Resolution {
    /** Two of its chunks of half the size take some seconds and some ten megabytes. */
    private static final int LARGEST_BLOCK = 2000;

    private final SharedSteps steps;
    private final int largestBlock;

    Resolution(SharedSteps steps) {
        this(steps, LARGEST_BLOCK);
    }

    /** @param largestBlock how many reports are compared at a time */
    Resolution(SharedSteps steps, int largestBlock) {
        this.steps = steps;
        this.largestBlock = largestBlock;
    }

    /** @param articles evidence of each article that reports a meeting, in any order */
    JavaRDD<String> lines(JavaRDD<byte[]> articles) {
        var names = new NameStep(steps);
        JavaRDD<byte[]> kept = articles.persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<byte[]> keyed = keyed(kept, names.keys(kept)).persist(StorageLevel.MEMORY_AND_DISK_SER());
        return names.forwards(kept)
                .union(mentions(keyed))
                .union(entityLines(keyed))
                .union(meetingLines(new MeetingStep(steps, largestBlock).connected(keyed), unknownKinds(keyed)))
                .distinct();
    }

    private JavaRDD<byte[]> keyed(JavaRDD<byte[]> articles, JavaPairRDD<String, Tuple2<String, String>> named) {
        SharedSteps shared = steps;
        return articles.mapToPair(bytes -> new Tuple2<>(EvidenceBytes.article(bytes).iri(), bytes))
                .cogroup(named)
                .map(article -> {
                    Map<String, String> keys = new HashMap<>();
                    article._2()._2().forEach(key -> keys.put(key._1(), key._2()));
                    ArticleEvidence evidence =
                            EvidenceBytes.article(article._2()._1().iterator().next());
                    return EvidenceBytes.of(shared.get().keyed(evidence, keys));
                });
    }

    private JavaRDD<String> mentions(JavaRDD<byte[]> keyed) {
        SharedSteps shared = steps;
        return keyed.flatMap(bytes -> {
            List<String> lines = new ArrayList<>();
            EvidenceBytes.keyed(bytes).keys().forEach((iri, key) -> lines.add(shared.mention(key, iri)));
            return lines.iterator();
        });
    }

    private JavaRDD<String> entityLines(JavaRDD<byte[]> keyed) {
        SharedSteps shared = steps;
        return summaries(keyed).flatMap(summary -> shared
                .lines(new Knowledge(shared.get().entities(summary), List.of()))
                .iterator());
    }

    /** What all articles together say of each entity. */
    private JavaRDD<EntitySummary> summaries(JavaRDD<byte[]> keyed) {
        SharedSteps shared = steps;
        return keyed.flatMapToPair(bytes -> shared.get().summaries(EvidenceBytes.keyed(bytes)).stream()
                        .map(summary -> new Tuple2<>(summary.key(), SummaryLine.of(summary)))
                        .iterator())
                .reduceByKey(SummaryLine::and)
                .map(entity -> entity._2().summary(entity._1()));
    }

    /** The kinds of items that the directory does not know, which only all articles together tell; there are few. */
    private Map<String, EntityKind> unknownKinds(JavaRDD<byte[]> keyed) {
        SharedSteps shared = steps;
        return Map.copyOf(summaries(keyed)
                .filter(summary -> summary.qid().isPresent()
                        && shared.items().find(summary.key()).isEmpty())
                .mapToPair(summary -> new Tuple2<>(summary.key(), summary.kind()))
                .collectAsMap());
    }

    private JavaRDD<String> meetingLines(JavaRDD<List<byte[]>> connected, Map<String, EntityKind> unknown) {
        SharedSteps shared = steps;
        return connected.flatMap(component -> {
            List<KeyedArticle> reports =
                    component.stream().map(EvidenceBytes::keyed).toList();
            List<Meeting> meetings = shared.get().meetings(reports);
            Collection<Entity> entities = entities(reports, shared, unknown);
            // The mapper must see who takes part; what it says of them beyond the meetings does not depend on these alone.
            Set<String> lines = new HashSet<>(shared.lines(new Knowledge(List.copyOf(entities), meetings)));
            shared.lines(new Knowledge(List.copyOf(entities), List.of())).forEach(lines::remove);
            return lines.iterator();
        });
    }

    private static Collection<Entity> entities(
            List<KeyedArticle> reports, SharedSteps steps, Map<String, EntityKind> unknown) {
        Map<String, Entity> entities = new HashMap<>();
        for (KeyedArticle report : reports) {
            for (EntitySummary summary : steps.get().summaries(report)) {
                steps.get().entities(summary).forEach(entity -> entities.put(
                        entity.key(),
                        new Entity(
                                entity.key(),
                                entity.name(),
                                unknown.getOrDefault(entity.key(), entity.kind()),
                                entity.qid(),
                                List.of(),
                                List.of())));
            }
        }
        return entities.values();
    }
}
