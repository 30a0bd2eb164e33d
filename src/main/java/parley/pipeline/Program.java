package parley.pipeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import parley.map.RunDescription;

/**
 * What this program is, for the provenance of all that it writes.
 *
 * @param models the language models that it reads with, by name
 */
public record Program(String version, List<String> models) {
    private static final String RESOURCE = "program.properties";

    public Program {
        models = List.copyOf(models);
    }

    public static Program current() {
        var said = new Properties();
        try (var stream = Objects.requireNonNull(Program.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(
                said.getProperty("version"), List.of(said.getProperty("models").split(", ")));
    }

    /** Describes a run of this program. What is found depends on the program and its models alone, on no option. */
    public RunDescription run(Clock clock) {
        return new RunDescription(version, digest(version + String.join("|", models)), models, clock);
    }

    private static String digest(String configuration) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(configuration.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
