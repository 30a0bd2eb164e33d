package parley.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.failure.UnreadableInput;

/** Reads JSON Lines whole; blank lines do not count. */
final class JsonLines {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonLines() {}

    static List<Entry> read(Path file) {
        try {
            return parse(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UnreadableInput("%s: cannot be read; give a UTF-8 file of JSON Lines".formatted(file), e);
        }
    }

    static List<Entry> parse(String name, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(parse("%s, line %d".formatted(name, i + 1), lines.get(i)));
            }
        }
        return entries;
    }

    private static Entry parse(String where, String line) {
        try {
            JsonNode node = READER.readTree(line);
            if (node.isObject()) {
                return new Entry(where, node);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableInput("%s: this is no JSON; put one object on each line".formatted(where), e);
        }
        throw new UnreadableInput("%s: this is no object; put one object on each line".formatted(where));
    }
}
