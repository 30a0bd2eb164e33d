/**
 * Makes the indexes of an empty store from all of its statements at once: these are sorted in the order of each index, and its
 * pages are written one after the other. {@link parley.store.pack.PackedStatements} is the door.
 */
@NullMarked
package parley.store.pack;

import org.jspecify.annotations.NullMarked;
