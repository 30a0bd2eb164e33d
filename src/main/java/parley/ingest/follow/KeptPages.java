package parley.ingest.follow;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Pages of earlier runs, with what a host wants to hear to say that one has not changed. */
final class KeptPages {
    /** @param conditions lines of a request, each with its end */
    record Kept(String conditions, FetchedPage page) {}

    private final Path folder;

    KeptPages(Path folder) {
        this.folder = folder;
    }

    /** A file that cannot be read, or not to its end, is none. */
    Optional<Kept> find(String url) {
        Path file = file(url);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            String conditions = in.readUTF();
            String from = in.readUTF();
            String type = in.readUTF();
            int length = in.readInt();
            byte[] body = in.readNBytes(length);
            return body.length == length
                    ? Optional.of(new Kept(conditions, new FetchedPage(from, body, type)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page whose host says by what it can be known again; where that fails it is fetched again next time. */
    void keep(String url, Answer answer, FetchedPage page) throws NotFetched {
        String conditions = line("If-None-Match", answer.header("etag"))
                + line("If-Modified-Since", answer.header("last-modified"));
        if (conditions.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "page", ".part");
            try (var out = new DataOutputStream(Files.newOutputStream(part))) {
                out.writeUTF(conditions);
                out.writeUTF(page.url());
                out.writeUTF(page.type());
                out.writeInt(page.body().length);
                out.write(page.body());
            }
            Files.move(part, file(url), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotFetched("pages cannot be kept in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static String line(String name, Optional<String> value) {
        return value.filter(text -> text.matches("[\\x20-\\x7e]{1,500}"))
                .map(text -> "%s: %s\r\n".formatted(name, text))
                .orElse("");
    }

    private Path file(String url) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(sum, 0, 16) + ".page");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
