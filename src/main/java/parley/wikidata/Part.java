package parley.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/**
 * The items of a stretch of the dump, on disk: a line for each, compressed.
 *
 * @param start in the decompressed dump
 * @param end in the decompressed dump
 */
record Part(Path file, long start, long end) {
    private static final ObjectReader ITEMS = new ObjectMapper().readerFor(DumpItem.class);
    private static final int BUFFER = 1 << 16;

    PartSummary summary() throws IOException {
        return new ObjectMapper().readValue(PartFolder.summaryOf(file).toFile(), PartSummary.class);
    }

    void forEachLine(Consumer<String> consumer) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                var reader = new BufferedReader(
                        new InputStreamReader(new ZstdCompressorInputStream(stream), StandardCharsets.UTF_8), BUFFER)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(line);
            }
        }
    }

    static DumpItem item(String line) {
        try {
            return ITEMS.readValue(line);
        } catch (IOException e) {
            throw new IllegalStateException("a part of the dump has a line that Parley did not write", e);
        }
    }
}
