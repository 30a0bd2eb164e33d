package parley.vocab;

/** Wikidata's items, in the one form that denotes the thing: http, and /entity/ rather than /wiki/. */
public final class Wikidata {
    public static final String NS = "http://www.wikidata.org/entity/";

    private Wikidata() {}
}
