/**
 * Finds out who sent a request and what that one may do: by the token of the store's owner, by name and password, or by
 * the token of a named user. Names stand with hashes in a file that only its owner can read.
 *
 * <p>{@code Authorization header -> Callers -> Caller}
 */
@NullMarked
package parley.serve.access;

import org.jspecify.annotations.NullMarked;
