package parley.model;

/** Exact words of an article and where they stand: the proof of a statement. */
public record Mention(Span span, String quote) implements Comparable<Mention> {
    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
