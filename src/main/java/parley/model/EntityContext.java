package parley.model;

import java.util.Optional;

/**
 * What the article says of an entity beside its name.
 *
 * @param capacity the post as written, without the country: "Foreign Minister"
 * @param country the country or body that the post belongs to, by its usual name: "Russia"
 * @param former whether the text says that the post is past or not yet taken up
 */
public record EntityContext(Optional<String> capacity, Optional<String> country, boolean former) {
    public static final EntityContext NONE = new EntityContext(Optional.empty(), Optional.empty(), false);
}
