package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import parley.bench.Command.Cost;
import parley.model.Article;

/** Commands from their start to their end, as a user waits for them. */
final class WholeProcesses {
    private static final String QUESTION = "who-met-whom-most";

    private final Path folder = Sizes.folder();

    /** One article from a cold start, against the same with the models as CoreNLP has them and no help from the launcher. */
    List<Duel> convert() {
        Article article = InventedTexts.article(1, true);
        Path file = write("article.txt", article.text());
        Path result = folder.resolve("article.ttl");
        String[] arguments = {"convert", file.toString(), "--published", "2031-03-04", "-o", result.toString()};
        Command theirs = Command.java("parley.cli.Main", arguments);
        return both("convert an article, cold, against models not packed", Command.parley(arguments), theirs);
    }

    /** A question from a cold start, against Jena's own command. */
    List<Duel> query(Path store) {
        Path query = Path.of("queries", QUESTION + ".rq");
        return both(
                "query, cold, against tdb2.tdbquery",
                Command.parley("query", QUESTION, "--store", store.toString()),
                Command.java("tdb2.tdbquery", "--loc", store.toString(), "--query", query.toString()));
    }

    /** A file of quads into an empty store, the knowledge layer included, against Jena's loader, which makes none. */
    List<Duel> load(Path quads) {
        Path ours = folder.resolve("store-ours");
        Path theirs = folder.resolve("store-theirs");
        var wall = new Duel("load %s with knowledge, wall, against tdb2.tdbloader".formatted(quads.getFileName()), "s");
        var cpu = new Duel("the same, CPU", "s");
        Command load = Command.parley("load", "--quiet", "--store", ours.toString(), quads.toString());
        Command loader = Command.java("tdb2.tdbloader", "--loc", theirs.toString(), quads.toString());
        // The first load makes the archive of classes.
        clear(ours);
        load.run();
        for (int run = 0; run < Sizes.runs(); run++) {
            clear(ours);
            clear(theirs);
            var costs = new Cost[2];
            wall.round(() -> keep(costs, 0, load, Cost::wall), () -> keep(costs, 1, loader, Cost::wall));
            cpu.round(() -> costs[0].cpu(), () -> costs[1].cpu());
        }
        return List.of(wall, cpu);
    }

    private static List<Duel> both(String what, Command ours, Command theirs) {
        ours.run();
        theirs.run();
        var wall = new Duel(what + ", wall", "s");
        var cpu = new Duel(what + ", CPU", "s");
        for (int run = 0; run < Sizes.runs(); run++) {
            var costs = new Cost[2];
            wall.round(() -> keep(costs, 0, ours, Cost::wall), () -> keep(costs, 1, theirs, Cost::wall));
            cpu.round(() -> costs[0].cpu(), () -> costs[1].cpu());
        }
        return List.of(wall, cpu);
    }

    private static double keep(Cost[] costs, int at, Command command, ToDoubleFunction<Cost> figure) {
        costs[at] = command.run();
        return figure.applyAsDouble(costs[at]);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path store) {
        if (!Files.exists(store)) {
            return;
        }
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
