package parley.serve.page;

import java.util.Map;
import java.util.Optional;
import parley.resource.Resource;

/** The files that pages ask for; only those named here. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "parley.css", "text/css",
            "search.js", "text/javascript",
            "query.js", "text/javascript",
            "network.js", "text/javascript",
            "map.js", "text/javascript",
            "answers.js", "text/javascript",
            "icon.svg", "image/svg+xml");
    /** Libraries of others, by the names that the pages give them. */
    private static final Map<String, Asset> LIBRARIES = Map.of(
            "cytoscape.js", new Asset("text/javascript", "cytoscape/3.33.1/dist/cytoscape.esm.min.mjs"),
            "yasqe.js", new Asset("text/javascript", "zazuko__yasqe/4.5.0/build/yasqe.min.js"),
            "yasqe.css", new Asset("text/css", "zazuko__yasqe/4.5.0/build/yasqe.min.css"));

    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** @param type its media type */
    record Asset(String type, String text) {}

    private Assets() {}

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> new Asset(type, new Resource(Assets.class, name).text()))
                .or(() -> name.equals("world.txt")
                        ? Optional.of(new Asset("text/plain", WorldMap.outline()))
                        : Optional.empty())
                .or(() -> Optional.ofNullable(LIBRARIES.get(name))
                        .map(file -> new Asset(file.type(), new Resource(Assets.class, WEBJARS + file.text()).text())));
    }
}
