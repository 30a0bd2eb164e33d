package parley.model;

/**
 * A Wikidata item that an entity may be.
 *
 * @param qid such as {@code Q7747}
 * @param score the estimated probability, from 0 to 1, that it is this one
 */
public record Candidate(String qid, String label, String description, double score) {}
