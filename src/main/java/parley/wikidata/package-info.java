/**
 * Makes an index of a whole Wikidata dump for the linker: {@code dump -> ItemRecord}s, in two steps. The dump is read once and
 * cut down to parts on disk; what items say of each other is then looked up in the parts while they are indexed.
 */
@NullMarked
package parley.wikidata;

import org.jspecify.annotations.NullMarked;
