package parley.eval;

/** Counts how many of those looked at are right. */
final class Share {
    private double hits;
    private int of;

    void add(boolean hit) {
        add(hit ? 1 : 0, 1);
    }

    void add(double hits, int of) {
        this.hits += hits;
        this.of += of;
    }

    Figure figure(String name) {
        return Figure.share(name, hits, of);
    }
}
