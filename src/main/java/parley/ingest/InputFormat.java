package parley.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles come. */
public enum InputFormat {
    /** The whole file is the text of one article. */
    TEXT("txt", "text"),
    /** A web page with one article. */
    HTML("html", "htm", "xhtml"),
    /** One article a line, as a JSON object. */
    JSONL("jsonl", "ndjson");

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
}
