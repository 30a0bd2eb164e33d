package parley.wikidata;

/** Which items of a dump are indexed. */
public enum Profile {
    /** People, organisations, places, events and offices that have an article somewhere or hold an office. */
    NEWS,
    /** Every item with a name in the chosen languages. */
    ALL
}
