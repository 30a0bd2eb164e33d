package parley.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers kept in a folder, one file each; also that a service knew nothing. A file that is old, cut or changed counts as
 * not there. Without a usable folder nothing is kept.
 */
final class DiskCache {
    private static final Logger LOG = LoggerFactory.getLogger(DiskCache.class);
    private static final String FORMAT = "parley-answer-1";

    /** How long what a service said is believed, and how long that it knew nothing. */
    record Ages(Duration something, Duration nothing) {
        static final Ages DEFAULT = new Ages(Duration.ofDays(30), Duration.ofDays(3));

        Ages atMost(Duration longest) {
            return new Ages(shorter(something, longest), shorter(nothing, longest));
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) <= 0 ? one : other;
        }
    }

    private final Path folder;
    private final Ages ages;
    private final InstantSource clock;

    DiskCache(Path folder, Ages ages, InstantSource clock) {
        this.folder = folder;
        this.ages = ages;
        this.clock = clock;
    }

    Optional<String> find(String key) {
        try {
            Path file = file(key);
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file), key) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("no answer kept: {}", e.toString());
            return Optional.empty();
        }
    }

    private Optional<String> read(byte[] content, String key) {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        String[] head = new String(content, 0, end, StandardCharsets.UTF_8).split(" ");
        byte[] body = Arrays.copyOfRange(content, Math.min(end + 1, content.length), content.length);
        if (head.length != 4 || !head[0].equals(FORMAT) || !head[3].equals(digest(key, body))) {
            LOG.debug("a kept answer is damaged; it is asked for anew");
            return Optional.empty();
        }
        try {
            Duration limit = head[1].equals("nothing") ? ages.nothing : ages.something;
            Duration age = Duration.between(Instant.parse(head[2]), clock.instant());
            return age.isNegative() || age.compareTo(limit) > 0
                    ? Optional.empty()
                    : Optional.of(new String(body, StandardCharsets.UTF_8));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param something whether the service knew anything */
    void keep(String key, String answer, boolean something) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        String head = "%s %s %s %s%n"
                .formatted(FORMAT, something ? "something" : "nothing", clock.instant(), digest(key, body));
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "answer", ".unfinished");
            try (var out = Files.newOutputStream(unfinished)) {
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.write(body);
            }
            Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("answers cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private Path file(String key) {
        return folder.resolve(digest(key, new byte[0]) + ".answer");
    }

    private static String digest(String key, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
