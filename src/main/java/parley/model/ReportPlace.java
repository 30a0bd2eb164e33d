package parley.model;

import java.util.Optional;

/**
 * A place where a meeting is said to be.
 *
 * @param entity number of the {@link ArticleEntity}
 * @param within number of the entity that the text itself puts it in ("the base in Anchorage")
 */
public record ReportPlace(int entity, Optional<Integer> within, Mention evidence) {}
