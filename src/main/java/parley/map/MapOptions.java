package parley.map;

import parley.failure.BadConfiguration;

/**
 * How articles and knowledge become triples.
 *
 * @param base under which IRIs are minted; a slash is added where it ends in neither slash nor hash
 * @param keepText whether the article's graph holds the whole text, beside the quotes
 * @param reproducible whether the run's start and end are left out
 */
public record MapOptions(String base, boolean keepText, boolean reproducible, RunDescription run) {
    public static final String DEFAULT_BASE = "https://w3id.org/parley/id/";

    public MapOptions {
        base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
        if (!IriText.isFlawless(base)) {
            throw new BadConfiguration(
                    "the base %s is no absolute IRI; give one such as %s".formatted(base, DEFAULT_BASE));
        }
    }
}
