package parley.model;

import java.util.Optional;

/**
 * Who is said to have said it.
 *
 * @param entity number of the {@link ArticleEntity}, where the source is one
 */
public record Attribution(Optional<Integer> entity, Mention evidence) {}
