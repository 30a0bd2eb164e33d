package parley.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
    JSON_LINES("jsonl"),
    /** A row for each meeting. */
    CSV("csv"),
    /** A row for each two who met. */
    PAIRS("pairs.csv"),
    /** Who met whom, with spells. */
    GEXF("gexf"),
    /** Who met whom. */
    GRAPHML("graphml"),
    /** Meetings on a map. */
    GEOJSON("geojson"),
    /** The planned meetings. */
    CALENDAR("ics"),
    /** A page to look at. */
    HTML("html"),
    /** What there is, in numbers. */
    DESCRIPTION("void.ttl");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private final String extension;
    private final @Nullable RdfFormat rdf;

    ExportFormat(RdfFormat rdf) {
        this.extension = rdf.extension();
        this.rdf = rdf;
    }

    ExportFormat(String extension) {
        this.extension = extension;
        this.rdf = null;
    }

    /** What {@code --to} calls it, and what file names end in. */
    public String extension() {
        return extension;
    }

    /** The same as a form of RDF, if it is one. */
    public Optional<RdfFormat> rdf() {
        return Optional.ofNullable(rdf);
    }

    /** Whether a user means it by this word: its extension, or its name as RDF tools write it ("Turtle", "n-quads", "RDF/XML"). */
    public boolean isCalled(String word) {
        String letters = NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return extension.equalsIgnoreCase(word)
                || letters.equals(name().toLowerCase(Locale.ROOT).replace("_", ""));
    }

    /** Whether a file of this name has this form. */
    public boolean isOf(String name) {
        int before = name.length() - extension.length() - 1;
        return name.endsWith(extension) && (before < 0 || !Character.isLetterOrDigit(name.charAt(before)));
    }
}
