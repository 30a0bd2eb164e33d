package parley.live;

import java.util.List;
import parley.model.EntityKind;

/**
 * What an entity is asked for by.
 *
 * @param context the countries and posts that articles give with the name
 * @param known QIDs that the local index weighed, best first
 */
public record LiveQuestion(String name, EntityKind kind, List<String> context, List<String> known) {
    public LiveQuestion {
        context = List.copyOf(context);
        known = List.copyOf(known);
    }
}
