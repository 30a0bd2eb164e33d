package parley.resolve;

import java.util.Collection;
import parley.model.ArticleEvidence;
import parley.model.Knowledge;

/** Merges the reports of many articles into meetings, and their entities into those of the world. */
@FunctionalInterface
public interface MeetingResolver {
    /** The same articles in any order give an equal result. */
    Knowledge resolve(Collection<ArticleEvidence> articles);
}
