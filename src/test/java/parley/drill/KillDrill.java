package parley.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.CommandRun;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;
import parley.store.Stores;

/**
 * Commands that write, and compaction, ended by {@code kill -9} at random moments. What is found then is a state that the undisturbed
 * command goes through, and the same command completes it. {@code -Ddrill.kills=N} says how often.
 */
class KillDrill {
    private static final int KILLS = Integer.getInteger("drill.kills", 50);
    private static final int KILLED = 128 + 9;
    private static final int FILES = 6;
    private static final int ARTICLES_PER_FILE = 4;

    @TempDir
    private static Path folder;

    /** One RDF file is one transaction. */
    private static final List<String> NEWS = new ArrayList<>();

    private static Path full;
    private static final Random RANDOM = new Random(20_310_307);

    @BeforeAll
    static void convertTheNews() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Path lines =
                    Newsroom.lines(folder.resolve(i + ".jsonl"), i * ARTICLES_PER_FILE, (i + 1) * ARTICLES_PER_FILE);
            String file = folder.resolve(i + ".nq").toString();
            complete("convert", lines.toString(), "--reproducible", "-o", file);
            NEWS.add(file);
        }
        full = folder.resolve("full");
        complete(with("load", NEWS, "--store", full.toString()));
    }

    @Test
    void convert() throws Exception {
        Path news = Newsroom.lines(folder.resolve("convert.jsonl"), 0, 12);
        Path result = folder.resolve("result.ttl");
        String[] command = {"convert", news.toString(), "--reproducible", "-o", result.toString()};
        long millis = succeed(command);
        String whole = Files.readString(result);
        int kills = 0;
        int done = 0;
        while (kills < KILLS) {
            Files.writeString(result, "old");
            Program.End end = Program.start(command).killAfter(moment(millis));

            assertThat(result).content().isIn("old", whole);
            millis = isKilled(end) ? millis : end.millis();
            kills += isKilled(end) ? 1 : 0;
            done += isKilled(end) && Files.readString(result).equals(whole) ? 1 : 0;

            complete(command);
            assertThat(result).content().isEqualTo(whole);
        }
        DrillLog.note(
                "convert: %d kills within %d ms; the old file stood %d times, the whole new one %d",
                kills, millis, kills - done, done);
    }

    @Test
    void load() throws Exception {
        Path step = folder.resolve("step");
        List<Set<String>> states = new ArrayList<>(List.of(Set.of()));
        for (String file : NEWS) {
            complete("load", file, "--store", step.toString());
            states.add(StoreState.of(step));
        }

        drill(folder.resolve("nothing"), states, store -> with("load", NEWS, "--store", store));
    }

    @Test
    void remove() throws Exception {
        List<String> half = Stream.iterate(0, i -> i + 2)
                .limit(FILES * ARTICLES_PER_FILE / 2)
                .map(Newsroom::address)
                .toList();

        drill(
                full,
                before(full, store -> with("remove", half, "--store", store)),
                store -> with("remove", half, "--store", store));
    }

    @Test
    void resolve() throws Exception {
        Path stale = folder.resolve("stale");
        StoreState.copy(full, stale);
        try (KnowledgeStore store = Stores.open(stale.toString())) {
            List<Triple> known = store.knowledge().find().toList();
            store.write(StoreChange.putting(Map.of()).withKnowledge(known.subList(0, known.size() / 2), List.of()));
        }
        Command command = store -> new String[] {"resolve", "--store", store};

        drill(stale, before(stale, command), command);
    }

    @Test
    void compact() throws Exception {
        Command command = store -> new String[] {"compact", "--store", store};

        drill(full, before(full, command), command);
    }

    private interface Command {
        String[] on(String store);
    }

    /** The states before and after a command of one transaction. */
    private static List<Set<String>> before(Path start, Command command) throws Exception {
        Path after = folder.resolve("after");
        StoreState.copy(start, after);
        complete(command.on(after.toString()));
        return List.of(StoreState.of(start), StoreState.of(after));
    }

    private static void drill(Path start, List<Set<String>> states, Command command) throws Exception {
        Path store = folder.resolve("store");
        StoreState.copy(start, store);
        String[] arguments = command.on(store.toString());
        long millis = succeed(arguments);
        assertThat(StoreState.of(store)).isEqualTo(states.get(states.size() - 1));
        int[] found = new int[states.size()];
        int kills = 0;
        int halfCompact = 0;
        while (kills < KILLS) {
            StoreState.copy(start, store);
            Program.End end = Program.start(arguments).killAfter(moment(millis));
            halfCompact += generations(store) > 1 ? 1 : 0;

            int state = states.indexOf(StoreState.of(store));
            assertThat(state).as("a state of the undisturbed run").isNotNegative();
            millis = isKilled(end) ? millis : end.millis();
            kills += isKilled(end) ? 1 : 0;
            found[state] += isKilled(end) ? 1 : 0;

            completeUnlessGone(arguments, state == states.size() - 1);
            assertThat(StoreState.of(store)).isEqualTo(states.get(states.size() - 1));
            assertThat(generations(store)).isEqualTo(1);
        }
        DrillLog.note(
                "%s: %d kills within %d ms; stores found with 0, 1, ... transactions: %s; half compacted: %d",
                arguments[0], kills, millis, Arrays.toString(found), halfCompact);
    }

    /** The folders of a store's data: while it is compacted there are two. */
    private static long generations(Path store) throws IOException {
        if (!Files.exists(store)) {
            return 0;
        }
        try (Stream<Path> inside = Files.list(store)) {
            return inside.filter(Files::isDirectory).count();
        }
    }

    /** A second removal of what is gone is an error of its own; all others are done as often as one likes. */
    private static void completeUnlessGone(String[] arguments, boolean isDone) {
        if (!isDone || !arguments[0].equals("remove")) {
            complete(arguments);
        }
    }

    /** In this process, whose models are loaded: only what is killed needs one of its own. */
    private static void complete(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** Not one that had ended before; its time then says what an undisturbed run takes on the machine as busy as it now is. */
    private static boolean isKilled(Program.End end) {
        assertThat(end.exitCode()).as(end.said()).isIn(0, KILLED);
        return end.exitCode() == KILLED;
    }

    /** Any moment of a run, and a little after. */
    private static long moment(long millis) {
        return RANDOM.nextLong(millis / 10, millis * 11 / 10);
    }

    private static long succeed(String... arguments) throws IOException, InterruptedException {
        Program.End end = Program.run(arguments);
        assertThat(end.exitCode()).as(end.said()).isZero();
        return end.millis();
    }

    private static String[] with(String command, List<String> names, String... options) {
        return Stream.of(Stream.of(command), names.stream(), Stream.of(options))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }
}
