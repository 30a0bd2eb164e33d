package parley.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps the figures of the drills, a line each, in {@code target/drills.txt}, and shows them. */
public final class DrillLog {
    private static final Path FILE = Path.of("target", "drills.txt");

    private DrillLog() {}

    public static void note(String line, Object... values) throws IOException {
        String text = line.formatted(values) + System.lineSeparator();
        System.out.print(text);
        Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
