package parley.live;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request in the making: the same parameters make the same question, in whatever order.
 *
 * @param form what is posted; without it, the question is got
 * @param accept the media type that is asked for
 */
record Question(URI uri, Optional<String> form, String accept) {
    static final String JSON = "application/json";

    static Question get(URI service, Map<String, String> parameters, String accept) {
        String query = encode(parameters);
        String address = service.toString();
        String joint = query.isEmpty() ? "" : address.contains("?") ? "&" : "?";
        return new Question(URI.create(address + joint + query), Optional.empty(), accept);
    }

    static Question post(URI service, Map<String, String> parameters, String accept) {
        return new Question(service, Optional.of(encode(parameters)), accept);
    }

    /** Under which the answer is kept. */
    String key() {
        return uri + "\n" + form.orElse("");
    }

    String host() {
        return uri.getHost();
    }

    private static String encode(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
