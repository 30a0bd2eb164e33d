package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parley.model.ArticleEvidence;
import parley.model.DecisionOrigin;
import parley.model.EntityEvidence;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;

/** Decides at random, as no sane person would, about some of the articles' entities. */
final class RandomDecisions {
    private static final List<String> ITEMS = List.of("Q9000001", "Q9000002", "Q9000003");

    private RandomDecisions() {}

    static List<LinkDecision> of(Collection<ArticleEvidence> articles, Random random) {
        List<LinkDecision> decisions = new ArrayList<>();
        articles.stream()
                .sorted((one, other) -> one.iri().compareTo(other.iri()))
                .forEach(article -> {
                    if (random.nextInt(4) == 0 && !article.entities().isEmpty()) {
                        EntityEvidence entity = article.entities()
                                .get(random.nextInt(article.entities().size()));
                        decisions.add(decision(article, entity, random));
                    }
                });
        return decisions;
    }

    private static LinkDecision decision(ArticleEvidence article, EntityEvidence entity, Random random) {
        var about = new EntityInArticle(article.iri(), entity.name(), entity.kind());
        String item = ITEMS.get(random.nextInt(ITEMS.size()));
        List<String> rejected = entity.qid().stream().toList();
        return switch (random.nextInt(4)) {
            case 0 -> of(about, Optional.of(item), List.of(), false);
            case 1 -> of(about, Optional.of(item), rejected, false);
            case 2 -> of(about, Optional.empty(), List.of(item), random.nextBoolean());
            default -> of(about, Optional.empty(), rejected, random.nextBoolean());
        };
    }

    private static LinkDecision of(EntityInArticle about, Optional<String> item, List<String> rejected, boolean nil) {
        return new LinkDecision(about, DecisionOrigin.BY_HAND, item, Optional.empty(), rejected, nil, List.of());
    }
}
