package parley.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.jspecify.annotations.Nullable;
import parley.failure.StoreFailure;

/** Turns what goes wrong below into one line that says what to do. */
final class StoreTrouble {
    private StoreTrouble() {}

    static StoreFailure locked(Path folder) {
        return new StoreFailure(
                "another process holds the store %s: wait until it ends, or keep `parley serve` running and go through it"
                        .formatted(folder));
    }

    static StoreFailure in(String folder, Exception cause) {
        String words = words(cause);
        if (words.contains("No space left") || words.contains("File too large") || words.contains("quota")) {
            return new StoreFailure(
                    "the disk of the store %s is full: the last batch was not written; make room and run it again"
                            .formatted(folder),
                    cause);
        }
        if (words.contains("Permission denied") || words.contains(AccessDeniedException.class.getSimpleName())) {
            return new StoreFailure(
                    "no permission to use the store %s: change its permissions or name another".formatted(folder),
                    cause);
        }
        return new StoreFailure(
                "the store %s cannot be used: %s; if it stays so, rebuild it with `parley load` into a new folder"
                        .formatted(folder, firstLine(cause)),
                cause);
    }

    static StoreFailure at(String address, HttpException cause) {
        return new StoreFailure("%s: %s".formatted(address, remedy(cause)), cause);
    }

    static StoreFailure brokenOff(String address, RuntimeException cause) {
        return new StoreFailure(
                "%s: the answer broke off or is no answer to a query (%s): run it again"
                        .formatted(address, rootWords(cause)),
                cause);
    }

    private static String remedy(HttpException cause) {
        int status = cause.getStatusCode();
        return switch (status) {
            case 400 -> "the server did not understand the request (400 %s)".formatted(firstLine(cause));
            case 401, 403 ->
                "the server refuses (%d): it may be read-only, or want a user as in http://user:password@host/"
                        .formatted(status);
            case 404 -> "no such dataset (404): give its full address, such as http://localhost:3030/parley";
            case 405, 415 -> "the server takes no updates there (%d): start it with updates allowed".formatted(status);
            case 413 ->
                "the request is too large for the server (413): raise its limit, or load fewer articles at a time";
            case 503 -> "the server is busy or gave up after its time limit (503): try again, or ask for less";
            default ->
                status > 0
                        ? "the server failed (%d %s): see its log".formatted(status, firstLine(cause))
                        : "cannot reach the server (%s): check the address, and that the server runs"
                                .formatted(rootWords(cause));
        };
    }

    private static String words(Throwable cause) {
        return String.join(
                " ",
                Stream.<@Nullable Throwable>iterate(cause, t -> t != null, t -> t == null ? null : t.getCause())
                        .map(String::valueOf)
                        .toList());
    }

    private static String rootWords(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static String firstLine(Exception cause) {
        String message = cause instanceof IOException ? cause.toString() : cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
