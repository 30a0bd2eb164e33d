package parley.link;

/** How a name in a text can agree with an item, from the closest way to the loosest; each is an indexed field. */
enum NameMatch {
    /** The title of the Wikipedia article: among namesakes, the one whom readers mean. */
    TITLE,
    LABEL,
    ALIAS,
    /** The label of an item whose Wikipedia title needs a qualifier: readers first think of something else. */
    QUALIFIED,
    DEMONYM,
    ACRONYM,
    SURNAME,
    VARIANT,
    MIDDLE,
    FUZZY,
    /** A part of a longer label. */
    PART,
    /** A part of the label of a stock index, where the text speaks of one. */
    MARKET;

    /** The field of the index that holds the keys of this way; fuzzy matches are sought among labels and aliases. */
    String field() {
        return "name." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
