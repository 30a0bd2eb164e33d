package parley.export;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.map.RdfFormat;

/** The forms that articles and stores are written in. */
public enum ExportFormat {
    TURTLE(RdfFormat.TURTLE),
    N_TRIPLES(RdfFormat.N_TRIPLES),
    JSON_LD(RdfFormat.JSON_LD),
    RDF_XML(RdfFormat.RDF_XML),
    TRIG(RdfFormat.TRIG),
    N_QUADS(RdfFormat.N_QUADS),
    /** A line for each article. */
    JSON_LINES("jsonl", null),
    /** A page to look at. */
    HTML("html", null);

    private final String extension;
    private final @Nullable RdfFormat rdf;

    ExportFormat(RdfFormat rdf) {
        this(rdf.extension(), rdf);
    }

    ExportFormat(String extension, @Nullable RdfFormat rdf) {
        this.extension = extension;
        this.rdf = rdf;
    }

    /** What {@code --to} calls it, and what file names end in after a dot. */
    public String extension() {
        return extension;
    }

    /** The same as a form of RDF, if it is one. */
    public Optional<RdfFormat> rdf() {
        return Optional.ofNullable(rdf);
    }

    /** All of them but these. */
    public static ExportFormat[] without(ExportFormat... others) {
        return Arrays.stream(values())
                .filter(format -> !Arrays.asList(others).contains(format))
                .toArray(ExportFormat[]::new);
    }
}
