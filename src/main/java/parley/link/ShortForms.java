package parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.model.EntityLink;
import parley.model.ExtractedArticle;

/** Finds bodies that an article names in full once, and by a part or the first letters of the name elsewhere. */
final class ShortForms {
    /** A short form is somebody else's a little more often than the whole name. */
    private static final double DOUBT = 0.9;

    private ShortForms() {}

    /** The links, with those added that the article's own full names give. */
    static List<EntityLink> add(ExtractedArticle article, List<EntityLink> links) {
        var all = new ArrayList<EntityLink>();
        for (EntityLink link : links) {
            ArticleEntity entity = article.entity(link.entity());
            boolean isOpen = link.candidates().isEmpty() && entity.kind() == EntityKind.ORGANIZATION;
            Optional<Candidate> whole = isOpen ? whole(entity, article, links) : Optional.empty();
            all.add(
                    whole.isPresent()
                            ? new EntityLink(
                                    link.entity(), whole, whole.stream().toList())
                            : link);
        }
        return all;
    }

    private static Optional<Candidate> whole(ArticleEntity entity, ExtractedArticle article, List<EntityLink> links) {
        String key = NameKey.of(entity.name());
        List<Candidate> found = links.stream()
                .filter(link -> article.entity(link.entity()).kind() == EntityKind.ORGANIZATION)
                .filter(link ->
                        isShortOf(key, NameKey.of(article.entity(link.entity()).name()))
                                || link.chosen()
                                        .filter(chosen -> isShortOf(key, NameKey.of(chosen.label())))
                                        .isPresent())
                .flatMap(link -> link.chosen().stream())
                .toList();
        return found.stream().map(Candidate::qid).distinct().count() == 1
                ? Optional.of(doubted(found.get(0)))
                : Optional.empty();
    }

    private static Candidate doubted(Candidate whole) {
        return new Candidate(whole.qid(), whole.label(), whole.description(), DOUBT * whole.score());
    }

    /** "Dreamliners" of "Boeing 787 Dreamliner", "djia" of "Dow Jones Industrial Average". */
    private static boolean isShortOf(String key, String whole) {
        if (key.length() < 3 || key.equals(whole)) {
            return false;
        }
        if (key.equals("new " + whole)) {
            return true;
        }
        String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return DerivedNames.acronyms(whole).contains(key) || whole.endsWith(" " + one) || whole.endsWith(" " + key);
    }
}
