/**
 * What can go wrong, in two kinds: an article that is rejected while the run goes on, and a fault that the user can
 * mend, which ends the command with its own exit code. Anything else is a bug.
 */
@NullMarked
package parley.failure;

import org.jspecify.annotations.NullMarked;
