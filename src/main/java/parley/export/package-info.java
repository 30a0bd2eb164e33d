/**
 * Writes a whole store to a file, sorted, so that two exports differ only where the stores do.
 *
 * <p>{@code KnowledgeStore -> Turtle, TriG, ...}
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
