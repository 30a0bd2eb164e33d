package parley.model;

import java.util.List;

/** What follows from all articles together: the default graph before it becomes triples. */
public record Knowledge(List<Entity> entities, List<Meeting> meetings) {
    public Knowledge {
        entities = List.copyOf(entities);
        meetings = List.copyOf(meetings);
    }
}
