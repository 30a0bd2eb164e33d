package parley.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, started as its users start it. */
final class Program {
    private static final Path LAUNCHER = Path.of("parley").toAbsolutePath();
    private static final long LONGEST_MINUTES = 15;

    private final Process process;
    private final Path said;
    private final long started = System.nanoTime();

    private Program(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** What a run has come to. */
    record End(int exitCode, String said, long millis) {}

    static Program start(String... arguments) throws IOException {
        return start(Map.of(), List.of(), arguments);
    }

    /** @param before the program that starts the launcher, such as a shell with a limit, and its arguments */
    static Program start(Map<String, String> environment, List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(LAUNCHER.toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("parley-drill", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), said);
    }

    static End run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).await();
    }

    End await() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program hangs; it has said: " + Files.readString(said));
        }
        return end();
    }

    /** Ends it after a time as {@code kill -9} does, if it has not ended by itself. */
    End killAfter(long millis) throws IOException, InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return end();
    }

    /** Waits until it has said something, and gives the group of the match. */
    String awaitWords(Pattern pattern) throws IOException, InterruptedException {
        while (process.isAlive()) {
            Matcher found = pattern.matcher(Files.readString(said));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the program ended: " + Files.readString(said));
    }

    /** Ends it as Ctrl-C does. */
    End stop() throws IOException, InterruptedException {
        process.destroy();
        return await();
    }

    /** Leaves nothing running behind, whatever went wrong before; of a program that has ended it wants nothing. */
    void abandon() {
        process.destroyForcibly();
    }

    long id() {
        return process.pid();
    }

    private End end() throws IOException {
        String text = Files.readString(said);
        Files.delete(said);
        return new End(process.exitValue(), text, (System.nanoTime() - started) / 1_000_000);
    }
}
