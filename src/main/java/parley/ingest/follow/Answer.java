package parley.ingest.follow;

import java.util.Map;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param headers by name in small letters
 */
record Answer(int status, Map<String, String> headers, byte[] body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isRedirect() {
        return status >= 301 && status <= 308 && status != 304 && headers.containsKey("location");
    }
}
