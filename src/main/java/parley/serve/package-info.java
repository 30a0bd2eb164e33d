/**
 * Puts a store on the network: Fuseki in this process, with a gate before it. Reads are open, writes are for the holder
 * of a token that lies in the store's folder.
 *
 * <p>{@code TdbStore -> http://localhost:3030/parley}
 */
@NullMarked
package parley.serve;

import org.jspecify.annotations.NullMarked;
