package parley.model;

/**
 * Where to look for an entity that another article, or a link, made known by another key.
 *
 * @param from the key that it has or would have by its kind and name alone
 * @param to the key of an {@link Entity} of that name; there may be several
 */
public record Forward(String from, String to) {}
