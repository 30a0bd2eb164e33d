/**
 * One class of constants for each vocabulary, with the vocabulary's own names. {@link parley.vocab.Parley} mirrors
 * {@code ontology/parley.ttl}; a test holds them together. No other package spells an IRI of a term.
 */
@NullMarked
package parley.vocab;

import org.jspecify.annotations.NullMarked;
