package parley.map;

import java.time.Clock;
import java.util.List;

/**
 * The program that makes the graph.
 *
 * @param configurationDigest of all options that can change what is found
 * @param models the language models, by name
 * @param clock for the run's own start and end, and for nothing else
 */
public record RunDescription(String version, String configurationDigest, List<String> models, Clock clock) {
    public RunDescription {
        models = List.copyOf(models);
    }
}
