package parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Scores what was found in the texts of a gold file. */
public final class Evaluation {
    /** Kinds whose collections differ so much that each is shown by itself as well. */
    private static final Set<GoldKind> BY_SOURCE = Set.of(GoldKind.MEET, GoldKind.TIMEX, GoldKind.EL);

    private Evaluation() {}

    /** The figures of all texts, then of each source where the sources are told apart. Texts left out of the result count as empty. */
    public static List<ScoreTable> score(GoldFile gold, SystemLines system, EvalOptions options) {
        Supplier<Scorer> scorers = () -> scorer(gold.kind(), options);
        List<ScoreTable> tables = new ArrayList<>(List.of(table("all", gold.lines(), system, scorers.get())));
        if (BY_SOURCE.contains(gold.kind())) {
            Map<String, List<Entry>> sources = new TreeMap<>();
            gold.lines().forEach(line -> sources.computeIfAbsent(line.word("source"), source -> new ArrayList<>())
                    .add(line));
            sources.remove("");
            sources.forEach((source, lines) -> tables.add(table(source, lines, system, scorers.get())));
        }
        return tables;
    }

    private static ScoreTable table(String title, List<Entry> lines, SystemLines system, Scorer scorer) {
        lines.forEach(line -> scorer.add(line, system));
        return new ScoreTable(title, scorer.figures());
    }

    private static Scorer scorer(GoldKind kind, EvalOptions options) {
        return switch (kind) {
            case GOLD -> new MeetingScorer();
            case CAMEO -> new ConsultScorer(options);
            case MEET -> new EventScorer(options);
            case STATUS -> new StatusScorer(options);
            case EL -> new LinkScorer();
            case TIMEX -> new TimexScorer();
        };
    }
}
