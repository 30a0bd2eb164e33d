package parley.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.Knowledge;
import parley.resolve.EvidenceResolver;
import scala.Tuple2;

/** Who is who: the bearers of each name together. */
final class NameStep {
    private final SharedSteps steps;

    NameStep(SharedSteps steps) {
        this.steps = steps;
    }

    /** By article, the keys of those of its entities that have no link but a telling name. */
    JavaPairRDD<String, Tuple2<String, String>> keys(JavaRDD<byte[]> articles) {
        SharedSteps shared = steps;
        return bearers(articles).flatMapToPair(name -> {
            Map<String, String> articleOf = new HashMap<>();
            name._2()._1().forEach(bytes -> {
                ArticleEvidence bearer = EvidenceBytes.article(bytes);
                articleOf.put(bearer.entities().get(0).iri(), bearer.iri());
            });
            List<Tuple2<String, Tuple2<String, String>>> keys = new ArrayList<>();
            known(name._2(), shared).entities().forEach(entity -> entity.mentionedAs().stream()
                    .filter(articleOf::containsKey)
                    .forEach(iri -> keys.add(new Tuple2<>(articleOf.get(iri), new Tuple2<>(iri, entity.key())))));
            return keys.iterator();
        });
    }

    /** What became of names alone, as triples. */
    JavaRDD<String> forwards(JavaRDD<byte[]> articles) {
        SharedSteps shared = steps;
        return bearers(articles).flatMap(name -> shared.lines(new Knowledge(
                        List.of(), List.of(), known(name._2(), shared).forwards()))
                .iterator());
    }

    private static Knowledge known(Tuple2<Iterable<byte[]>, Iterable<byte[]>> bearers, SharedSteps steps) {
        List<ArticleEvidence> all = new ArrayList<>();
        bearers._1().forEach(bytes -> all.add(alone(EvidenceBytes.article(bytes))));
        bearers._2().forEach(bytes -> all.add(EvidenceBytes.article(bytes)));
        return steps.get().names(all);
    }

    /** An article may have two entities of one name: each is looked at as if it came alone. */
    private static ArticleEvidence alone(ArticleEvidence bearer) {
        return part(bearer.entities().get(0).iri(), bearer, bearer.entities().get(0));
    }

    private static ArticleEvidence part(String iri, ArticleEvidence article, EntityEvidence entity) {
        return new ArticleEvidence(
                iri, article.published(), Optional.empty(), List.of(entity), List.of(), Optional.empty());
    }

    /** By name: all unlinked bearers, and the linked ones as far as they differ. Names without an unlinked one are left out. */
    private static JavaPairRDD<String, Tuple2<Iterable<byte[]>, Iterable<byte[]>>> bearers(JavaRDD<byte[]> articles) {
        JavaPairRDD<String, byte[]> unlinked = articles.flatMapToPair(bytes -> {
            ArticleEvidence article = EvidenceBytes.article(bytes);
            List<Tuple2<String, byte[]>> found = new ArrayList<>();
            for (EntityEvidence entity : article.entities()) {
                if (entity.qid().isEmpty()) {
                    EvidenceResolver.sharedName(entity)
                            .ifPresent(name ->
                                    found.add(new Tuple2<>(name, EvidenceBytes.of(part(article.iri(), article, entity)))));
                }
            }
            return found.iterator();
        });
        return unlinked.cogroup(linked(articles))
                .filter(name -> name._2()._1().iterator().hasNext());
    }

    private static JavaPairRDD<String, byte[]> linked(JavaRDD<byte[]> articles) {
        return articles.mapPartitionsToPair(part -> {
                    Set<Tuple2<String, LinkedName>> distinct = new HashSet<>();
                    part.forEachRemaining(bytes -> EvidenceBytes.article(bytes).entities().stream()
                            .filter(entity -> entity.qid().isPresent())
                            .forEach(entity -> EvidenceResolver.sharedName(entity)
                                    .ifPresent(name -> distinct.add(new Tuple2<>(name, LinkedName.of(entity))))));
                    return distinct.iterator();
                })
                .distinct()
                .mapValues(name -> EvidenceBytes.of(name.asArticle()));
    }
}
