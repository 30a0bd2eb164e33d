package parley.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One small gold file of our own, scored in one way.
 *
 * @param name the kind, with the options behind it
 * @param adaptation what the reference makes of the program's result for this scorer
 */
record ScoreRun(String name, String gold, String adaptation, Split split, EvalOptions options) {
    static final Path FOLDER = Path.of("src/test/resources/parley/eval");
    static final Path SYSTEM = FOLDER.resolve("system.jsonl");

    static List<ScoreRun> all() {
        return List.of(
                of("gold", "gold", EvalOptions.DEFAULT),
                new ScoreRun("gold --split dev", "gold", "gold", Split.DEV, EvalOptions.DEFAULT),
                of("cameo", "consult", EvalOptions.DEFAULT),
                of("cameo --no-visits", "consult", new EvalOptions(false, false, true)),
                of("meet", "events", EvalOptions.DEFAULT),
                of("meet --core", "events", new EvalOptions(true, false, false)),
                of("status", "status", EvalOptions.DEFAULT),
                of("status --meet-only", "status", new EvalOptions(false, true, false)),
                of("timex", "timex", EvalOptions.DEFAULT),
                of("el", "names", EvalOptions.DEFAULT));
    }

    private static ScoreRun of(String name, String gold, EvalOptions options) {
        return new ScoreRun(name, gold, name.split(" ")[0], Split.ALL, options);
    }

    Path goldFile() {
        return FOLDER.resolve(gold + ".jsonl");
    }

    List<ScoreTable> tables() {
        return Evaluation.score(GoldFile.read(goldFile(), Optional.empty(), split), SystemLines.read(SYSTEM), options);
    }

    /** Figures by name, behind the title of their table where that is not the only one. */
    Map<String, OptionalDouble> figures() {
        List<ScoreTable> tables = tables();
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        for (ScoreTable table : tables) {
            String prefix = tables.size() > 1 ? table.title() + "_" : "";
            table.figures().forEach(figure -> figures.put(prefix + figure.name(), figure.value()));
        }
        return figures;
    }

    @Override
    public String toString() {
        return name;
    }
}
