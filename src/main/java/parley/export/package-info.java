/**
 * What leaves the program in other forms than its own graph: {@code LinkedArticle -> JSON Lines or a page}, and
 * {@code store -> files}.
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
