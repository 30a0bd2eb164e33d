package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles come. */
public enum InputFormat {
    /** The whole file is the text of one article. */
    TEXT("txt", "text"),
    /** One article a line, as a JSON object. */
    JSONL("jsonl", "ndjson");

    private static final int LOOK_AHEAD = 1024;

    private final List<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** By the end of the file's name. */
    public static Optional<InputFormat> ofName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (InputFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** By the first bytes: JSON Lines begin with a brace. The stream must support marks; its position is kept. */
    static InputFormat ofContent(InputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] start = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        for (byte b : start) {
            if (!Character.isWhitespace(b)) {
                return b == '{' ? JSONL : TEXT;
            }
        }
        return TEXT;
    }
}
