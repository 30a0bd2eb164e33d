package parley.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command as a process of its own, timed from its start to its end by the shell. */
final class Command {
    private final List<String> words;

    private Command(List<String> words) {
        this.words = words;
    }

    static Command of(List<String> words) {
        return new Command(words);
    }

    /** The program as it is built. */
    static Command parley(String... arguments) {
        var words = new ArrayList<>(List.of("target/bin/parley"));
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    /** Another program in Java, from the class path of the benchmarks. */
    static Command java(String main, String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("bench.classpath", System.getProperty("java.class.path")),
                main));
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    /** What a run took, in seconds. */
    record Cost(double wall, double cpu) {}

    /** Runs it to its end, and fails if it does. */
    Cost run() {
        try {
            Path times = Files.createTempFile("parley-bench", ".times");
            Path said = Files.createTempFile("parley-bench", ".log");
            var shell = new ArrayList<>(List.of(
                    "bash",
                    "-c",
                    "times=$1 said=$2; shift 2; TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>\"$said\"; } 2>\"$times\"",
                    "bash",
                    times.toString(),
                    said.toString()));
            shell.addAll(words);
            int code = new ProcessBuilder(shell).inheritIO().start().waitFor();
            String[] parts = Files.readString(times).strip().split(" ");
            if (code != 0) {
                throw new IllegalStateException(words + " ended with " + code + ": " + Files.readString(said));
            }
            Files.delete(times);
            Files.delete(said);
            return new Cost(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        }
    }
}
