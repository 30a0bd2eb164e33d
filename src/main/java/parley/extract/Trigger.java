package parley.extract;

import java.util.Set;
import parley.model.Mode;
import parley.model.Role;

/**
 * A word that can tell of a meeting.
 *
 * @param sides how the other side is joined: object, with, to, plural, between, of, among, compound, possessor
 * @param needs what must be there for it to count; see {@code triggers.tsv}
 */
record Trigger(String lemma, Set<String> sides, String needs, Mode mode, Role subject) {
    boolean takes(String side) {
        return sides.contains(side);
    }
}
