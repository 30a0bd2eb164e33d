package parley.ingest.follow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as its host sent it.
 *
 * @param url where it was found, behind all redirects
 * @param type of its content, as declared
 */
public record FetchedPage(String url, byte[] body, String type) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w.:-]{2,40})");

    public Optional<String> charset() {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
