package parley.model;

import java.util.List;

/**
 * What follows from all articles together: the default graph before it becomes triples.
 *
 * @param forwards what became of entities that went by their name alone; sorted
 */
public record Knowledge(List<Entity> entities, List<Meeting> meetings, List<Forward> forwards) {
    public Knowledge {
        entities = List.copyOf(entities);
        meetings = List.copyOf(meetings);
        forwards = List.copyOf(forwards);
    }

    public Knowledge(List<Entity> entities, List<Meeting> meetings) {
        this(entities, meetings, List.of());
    }
}
