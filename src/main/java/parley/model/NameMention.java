package parley.model;

/** A name as the recogniser found it, before anyone asks whose it is. */
public record NameMention(Mention mention, EntityKind kind, int sentence) {}
