package parley.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import parley.ingest.follow.FollowOptions;

/**
 * How inputs are read.
 *
 * @param format of every input; found out for each one where empty
 * @param published the day from which relative dates count, before what the metadata says
 * @param url where the article was published, for an input that cannot say so itself
 * @param identity what names an item that has both an address and an id
 * @param fields under which name records hold what we call text, title, date and so on, where it is not a common one
 * @param maxBytes the largest article that is read
 * @param follow how the pages are fetched that feeds point to, if they are
 */
public record IngestOptions(
        Optional<InputFormat> format,
        Optional<LocalDate> published,
        Optional<String> url,
        Identity identity,
        Map<String, String> fields,
        int maxBytes,
        Optional<FollowOptions> follow) {
    /** What an item of JSON Lines is known by, where it has an address and an id. */
    public enum Identity {
        /** Its address; with its id where other items of the same input share the address. */
        URL,
        /** Its address and its id, always: for items of one page that come in several inputs. */
        ID
    }

    /** Half a million bytes: some 85,000 words, far more than any article. */
    public static final IngestOptions DEFAULT =
            new IngestOptions(Optional.empty(), Optional.empty(), Optional.empty(), Identity.URL, Map.of(), 500_000);

    /** Without following what feeds point to. */
    public IngestOptions(
            Optional<InputFormat> format,
            Optional<LocalDate> published,
            Optional<String> url,
            Identity identity,
            Map<String, String> fields,
            int maxBytes) {
        this(format, published, url, identity, fields, maxBytes, Optional.empty());
    }

    public IngestOptions {
        fields = Map.copyOf(fields);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("the largest article must have a byte");
        }
    }
}
