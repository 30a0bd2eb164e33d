/** How alike two texts are, told from a short sketch of each: {@link parley.sketch.TextSketch}. */
@NullMarked
package parley.sketch;

import org.jspecify.annotations.NullMarked;
