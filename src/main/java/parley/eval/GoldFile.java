package parley.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.failure.UnreadableInput;

/** Texts in which people have marked what is to be found. */
public final class GoldFile {
    private final GoldKind kind;
    private final List<Entry> lines;

    private GoldFile(GoldKind kind, List<Entry> lines) {
        this.kind = kind;
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a file, or the part of it that counts.
     *
     * @param asked its kind, otherwise told by its fields
     * @throws UnreadableInput if it cannot be read, holds nothing, or lacks the fields of its kind
     */
    public static GoldFile read(Path file, Optional<GoldKind> asked, Split split) {
        List<Entry> all = JsonLines.read(file);
        if (all.isEmpty()) {
            throw new UnreadableInput("%s: there is nothing in it; give a gold file".formatted(file));
        }
        GoldKind kind = asked.or(() -> GoldKind.recognise(all.get(0)))
                .orElseThrow(() -> new UnreadableInput(
                        "%s: these are no fields of a gold file; see docs/commands/eval.md for what they are"
                                .formatted(file)));
        for (Entry line : all) {
            line.id();
            if (!line.has(kind.field())) {
                throw line.missing(kind.field());
            }
        }
        return new GoldFile(kind, all.stream().filter(line -> isOf(split, line)).toList());
    }

    private static boolean isOf(Split split, Entry line) {
        return split == Split.ALL || line.word("split").equals(split.name().toLowerCase(Locale.ROOT));
    }

    public GoldKind kind() {
        return kind;
    }

    /** The articles that count. */
    public Set<String> ids() {
        return lines.stream().map(Entry::id).collect(Collectors.toSet());
    }

    List<Entry> lines() {
        return lines;
    }
}
