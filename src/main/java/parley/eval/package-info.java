/**
 * Measures what the program finds against what people found in the same texts. Both come as JSON Lines; each kind of gold has a
 * scorer of its own, and all of them count rather than judge, so that every figure can be shown with its counts.
 *
 * <p>{@code GoldFile, SystemLines -> ScoreTable}
 */
@NullMarked
package parley.eval;

import org.jspecify.annotations.NullMarked;
