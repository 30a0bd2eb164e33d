package parley.eval;

/** Characters of a text, the end exclusive; unlike a span it may be empty, since gold files hold such. */
record Range(int start, int end) {
    int length() {
        return end - start;
    }

    /** How many characters both have; not above 0 where they are apart. */
    int shared(Range other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean overlaps(Range other) {
        return shared(other) > 0;
    }

    boolean contains(Range other) {
        return other.start >= start && other.end <= end;
    }

    /** The share of all their characters that both have. */
    double likeness(Range other) {
        return shared(other) / (double) (Math.max(end, other.end) - Math.min(start, other.start));
    }
}
