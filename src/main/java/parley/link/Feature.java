package parley.link;

/** What is weighed about a candidate; the weights stand in the resource link-weights.tsv. */
enum Feature {
    /** Constant of an item, against the NIL features. */
    NAME_LABEL,
    NAME_TITLE,
    NAME_ALIAS,
    NAME_DEMONYM,
    NAME_ACRONYM,
    NAME_SURNAME,
    NAME_VARIANT,
    NAME_FUZZY,
    /** How well known it is, 0 to 1. */
    PRIOR,
    /** Its part of the prior of all candidates. */
    PRIOR_SHARE,
    KIND_AGREES,
    /** A body for a place or a place for a body. */
    KIND_NEAR,
    /** A person for something else or the other way round. */
    KIND_PERSON_OR_NOT,
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
    /** Constant of the answer that it is none of them. */
    NIL,
    NIL_ONE_WORD,
    NIL_FULL_PERSON_NAME
}
