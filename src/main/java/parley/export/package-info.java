/**
 * Writes a store, or a part of it, in every form that it can take; two exports differ only where the stores do.
 *
 * <p>{@code KnowledgeStore -> Turtle, TriG, CSV, GEXF, ...}
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
