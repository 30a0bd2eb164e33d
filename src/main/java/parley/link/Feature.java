package parley.link;

/** What is weighed about a candidate; the weights stand in the resource link-weights.tsv. */
enum Feature {
    /** Constant of an item, against the NIL features. */
    NAME_TITLE,
    NAME_LABEL,
    NAME_ALIAS,
    NAME_QUALIFIED,
    NAME_DEMONYM,
    NAME_ACRONYM,
    NAME_SURNAME,
    NAME_VARIANT,
    NAME_MIDDLE,
    NAME_FUZZY,
    NAME_PART,
    NAME_MARKET,
    /** An acronym of four letters or more. */
    LONG_ACRONYM,
    /** How well known it is, 0 to 1. */
    PRIOR,
    /** Its part of the prior of all candidates. */
    PRIOR_SHARE,
    /** No candidate is better known. */
    PRIOR_FIRST,
    KIND_AGREES,
    /** A country for a country. */
    KIND_COUNTRY,
    /** A body for a place or a place for a body. */
    KIND_NEAR,
    /** A person for something else. */
    KIND_PERSON_FOR_OTHER,
    /** Something else for a person. */
    KIND_OTHER_FOR_PERSON,
    /** An event, a post, a work. */
    KIND_OTHER,
    /** The country that the text gives it is its own. */
    COUNTRY_AGREES,
    COUNTRY_DIFFERS,
    /** Its country is spoken of in the article. */
    COUNTRY_IN_ARTICLE,
    /** It held the post that the text gives it on the article's day. */
    OFFICE_ON_DAY,
    OFFICE_OTHER_DAY,
    OFFICE_DIFFERS,
    /** It held some post on the article's day. */
    IN_OFFICE,
    /** The place that holds it is named in the article. */
    CONTAINER_IN_ARTICLE,
    /** Part of its description's words that the article uses. */
    DESCRIPTION_WORDS,
    /** Part of its own name's words that the article uses: the full name behind a surname or an acronym. */
    LABEL_WORDS,
    /** A person of whom nothing else is known. */
    OBSCURE,
    /** Constant of the answer that it is none of them. */
    NIL,
    NIL_ONE_WORD,
    NIL_FULL_PERSON_NAME,
    /** How many share the name, as a logarithm. */
    NIL_NAMESAKES
}
