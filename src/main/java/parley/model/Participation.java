package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * An agent's part in a reported meeting, or its explicit absence.
 *
 * @param entity number of the {@link ArticleEntity}
 * @param capacity the post in which it takes part, as written
 * @param onBehalfOf number of the entity that it stands for
 * @param evidence the words that say so, never empty
 */
public record Participation(
        int entity,
        Role role,
        Attendance attendance,
        Optional<String> capacity,
        Optional<Integer> onBehalfOf,
        List<Mention> evidence) {
    public Participation {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a participation without evidence");
        }
        evidence = List.copyOf(evidence);
    }

    public boolean isAbsent() {
        return attendance == Attendance.ABSENT;
    }
}
