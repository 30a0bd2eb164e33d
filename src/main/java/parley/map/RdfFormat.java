package parley.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that graphs are written in. */
public enum RdfFormat {
    TURTLE("ttl", "text/turtle", false),
    N_TRIPLES("nt", "application/n-triples", false),
    JSON_LD("jsonld", "application/ld+json", false),
    RDF_XML("rdf", "application/rdf+xml", false),
    TRIG("trig", "application/trig", true),
    N_QUADS("nq", "application/n-quads", true);

    private final String extension;
    private final String mediaType;
    private final boolean keepsGraphs;

    RdfFormat(String extension, String mediaType, boolean keepsGraphs) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.keepsGraphs = keepsGraphs;
    }

    /** What file names end in, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it tells named graphs apart; the others hold all layers in one graph. */
    public boolean keepsGraphs() {
        return keepsGraphs;
    }

    /** Whether a file is lines that stand for themselves, which may come from anywhere one by one. */
    public boolean isLines() {
        return this == N_TRIPLES || this == N_QUADS;
    }

    /** The format that file names with this extension have. */
    public static Optional<RdfFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
