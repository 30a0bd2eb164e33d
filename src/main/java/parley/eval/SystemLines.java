package parley.eval;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program found, article by article, in the form that {@code convert} and {@code annotate} write. */
public final class SystemLines {
    private final Map<String, Entry> lines = new HashMap<>();

    private SystemLines(List<Entry> entries) {
        entries.forEach(entry -> lines.put(entry.id(), entry));
    }

    /** @throws parley.failure.UnreadableInput if the file cannot be read or a line is broken */
    public static SystemLines read(Path file) {
        return new SystemLines(JsonLines.read(file));
    }

    public static SystemLines of(List<String> lines) {
        return new SystemLines(JsonLines.parse("result", lines));
    }

    /** The meetings found in an article; none where it is left out. */
    List<ComparedMeeting> meetings(String id) {
        return list(id, "meetings").stream().map(ComparedMeeting::of).toList();
    }

    List<Entry> list(String id, String field) {
        return Optional.ofNullable(lines.get(id)).map(line -> line.list(field)).orElse(List.of());
    }
}
