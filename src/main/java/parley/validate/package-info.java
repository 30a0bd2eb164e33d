/**
 * Checks graphs against the shapes of {@code ontology/shapes.ttl}: {@code Graph -> Violation...}, none where the
 * graph conforms.
 */
@NullMarked
package parley.validate;

import org.jspecify.annotations.NullMarked;
