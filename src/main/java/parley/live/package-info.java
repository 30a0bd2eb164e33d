/**
 * Asks services on the network what an entity is, politely: {@code LiveQuestion -> LiveAnswer}. One request at a time, no
 * more than a budget, with a cache on the disk. Whatever a service answers is checked before it is believed, and where
 * none answers, what the local index says stands.
 */
@NullMarked
package parley.live;

import org.jspecify.annotations.NullMarked;
