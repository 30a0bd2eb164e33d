package parley.link;

/** The fields of the gazetteer's Lucene index. */
final class IndexFields {
    /** Raised with every change of the fields or of what is derived for them. */
    static final String FORMAT = "9";

    /** In the place of the format while an index is being made. */
    static final String UNFINISHED = "unfinished";

    static final String COMMIT_FORMAT = "parley.gazetteer.format";
    static final String COMMIT_INPUTS = "parley.gazetteer.inputs";

    static final String QID = "qid";

    /** The QID as a number: what tells items of the same popularity apart, and items of several indexes together. */
    static final String NUMBER = "number";

    static final String TYPE = "type";
    static final String COUNTRY = "country";
    static final String POPULARITY = "popularity";
    static final String LABEL = "label";
    static final String DESCRIPTION = "description";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String ZONE = "zone";
    static final String WITHIN = "within";
    static final String TENURE = "tenure";

    /** Country and code of each national office that a person held. */
    static final String HELD = "held";

    /** Popularity is kept as a whole number of thousandths: what the index is sorted by. */
    static final double POPULARITY_SCALE = 1000;

    private IndexFields() {}
}
