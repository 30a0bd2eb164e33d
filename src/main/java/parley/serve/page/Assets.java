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
            "icon.svg", "image/svg+xml");

    /** @param type its media type */
    record Asset(String type, String text) {}

    private Assets() {}

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> new Asset(type, new Resource(Assets.class, name).text()));
    }
}
