package parley.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which articles come. */
public enum InputFormat {
    /** The whole file is the text of one article. */
    TEXT("txt", "text"),
    /** A web page with one article. */
    HTML("html", "htm", "xhtml"),
    /** RSS or Atom. */
    FEED("rss", "atom"),
    /** One article a line, as a JSON object. */
    JSONL("jsonl", "ndjson"),
    /** An array of JSON objects, or objects one after the other; ninjs is one. */
    JSON("json", "ninjs"),
    CSV("csv"),
    TSV("tsv"),
    /** NewsML-G2 or NITF. */
    NEWSML("nitf", "newsml"),
    /** A web archive, compressed or not. */
    WARC("warc", "warc.gz"),
    TAR("tar"),
    ZIP("zip"),
    GZIP("gz", "tgz");

    private final List<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Whether other inputs are inside. */
    boolean isArchive() {
        return this == TAR || this == ZIP || this == GZIP;
    }

    /** By the end of the file's name, the longest that is known. */
    public static Optional<InputFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .flatMap(format -> format.extensions.stream().filter(end -> name.endsWith("." + end)))
                .max(Comparator.comparing(String::length))
                .flatMap(extension -> Stream.of(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst());
    }

    /** Whether a file's name says that it may hold articles; of XML only its content says what it is. */
    static boolean isKnown(String fileName) {
        return ofName(fileName).isPresent() || fileName.toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
