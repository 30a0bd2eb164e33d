package parley.serve;

import java.util.HashMap;
import java.util.Map;

/** Counts the queries of each client that are at work, so that one cannot take the whole server. */
final class Turns {
    private final int most;
    private final Map<String, Integer> atWork = new HashMap<>();

    /** @param most of one client at the same time */
    Turns(int most) {
        this.most = most;
    }

    /** Whether the client may begin one more, which then has to be ended. */
    synchronized boolean begin(String client) {
        int count = atWork.getOrDefault(client, 0);
        if (count >= most) {
            return false;
        }
        atWork.put(client, count + 1);
        return true;
    }

    synchronized void end(String client) {
        atWork.computeIfPresent(client, (any, count) -> count == 1 ? null : count - 1);
    }
}
