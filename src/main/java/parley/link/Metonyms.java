package parley.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.resource.Resource;

/** Places whose names stand for a government when they act: "the Kremlin said". */
final class Metonyms {
    private final Map<String, String> agents;

    private Metonyms(Map<String, String> agents) {
        this.agents = agents;
    }

    static Metonyms load() {
        Function<String[], String> name = cells -> NameKey.of(cells[0]);
        return new Metonyms(new Resource(Metonyms.class, "metonyms.tsv")
                .lines().stream()
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toUnmodifiableMap(name, cells -> cells[1])));
    }

    /** The QID of the country or body that a place's name stands for. */
    Optional<String> agent(String name) {
        return Optional.ofNullable(agents.get(NameKey.of(name)));
    }
}
