package parley.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The addresses of an input that several of its items share: pages that list them, such as one day's short news. There
 * the address alone names no item, so its id goes with it, as a fragment.
 */
final class SharedUrls {
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

    private final Predicate<String> shared;

    private SharedUrls(Predicate<String> shared) {
        this.shared = shared;
    }

    /** None: the address alone names each item. */
    static SharedUrls none() {
        return new SharedUrls(url -> false);
    }

    /** Every address, as if each named several items. */
    static SharedUrls all() {
        return new SharedUrls(url -> true);
    }

    /** Looks through JSON Lines for addresses under which stand items of different ids. Broken lines say nothing. */
    static SharedUrls in(InputStream stream, int maxBytes) throws IOException {
        try (var addresses = new AddressLog()) {
            var lines = new LineReader(stream, maxBytes);
            for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                JsonNode item = line.get().isCut() || line.get().isBlank()
                        ? JSON.createObjectNode()
                        : parse(line.get().bytes());
                var url = RecordMetadata.find(item, "url");
                var id = RecordMetadata.find(item, "id");
                if (url.isPresent() && id.isPresent()) {
                    addresses.add(url.get(), id.get());
                }
            }
            return new SharedUrls(addresses.shared());
        }
    }

    private static JsonNode parse(byte[] line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    /** The address of an item: its own, or with its id where others share it. */
    String address(String url, Optional<String> id) {
        return id.filter(text -> shared.test(url))
                .map(text -> url + (url.contains("#") ? ";" : "#") + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse(url);
    }
}
