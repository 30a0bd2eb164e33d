package parley.link;

/** Tells how well known an item is from the number of its Wikipedia articles and sister pages, on the gazetteer's scale. */
public final class Popularity {
    /** As many have the best known countries; chosen so that places of the gazetteer keep about their popularity. */
    private static final double WORLD_FAMOUS = Math.log1p(220);

    private Popularity() {}

    /** From 0, without any, to 1. */
    public static double ofSitelinks(int sitelinks) {
        return Math.min(1, Math.pow(Math.log1p(sitelinks) / WORLD_FAMOUS, 2));
    }
}
