package parley.model;

import java.util.List;
import java.util.stream.Stream;

/** The words of the source that say when a meeting is: of its day, of its hour, and of its length. */
public record TimeWords(List<Mention> day, List<Mention> clock, List<Mention> length) {
    public static final TimeWords NONE = new TimeWords(List.of(), List.of(), List.of());

    public TimeWords {
        day = List.copyOf(day);
        clock = List.copyOf(clock);
        length = List.copyOf(length);
    }

    /** All of them, in text order. */
    public List<Mention> all() {
        return Stream.of(day, clock, length)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
