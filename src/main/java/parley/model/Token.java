package parley.model;

import java.util.Optional;

/**
 * A word or a mark as the language pipeline cut it.
 *
 * @param pos Penn Treebank tag
 * @param name the kind of name it is part of, if any
 */
public record Token(Span span, String text, String lemma, String pos, Optional<EntityKind> name) {}
