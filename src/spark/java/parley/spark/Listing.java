package parley.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import parley.failure.UnreadableInput;

/**
 * All files of a job, in parts. It is made once and then kept: a part means the same files however often the job is
 * stopped and goes on.
 */
record Listing(JobOptions options, List<Part> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param bytes its length when it was listed */
    record Input(String path, long bytes) implements Serializable {}

    /** What one task works on. */
    record Part(int number, List<Input> inputs) implements Serializable {
        Part {
            inputs = new ArrayList<>(inputs);
        }
    }

    /** The inputs in their order, so many bytes to a part; a larger file is a part of its own. */
    static Listing of(JobOptions options, List<Input> inputs, long bytesPerPart) {
        List<Part> parts = new ArrayList<>();
        List<Input> open = new ArrayList<>();
        long bytes = 0;
        for (Input input : inputs) {
            if (!open.isEmpty() && bytes + input.bytes() > bytesPerPart) {
                parts.add(new Part(parts.size(), open));
                open.clear();
                bytes = 0;
            }
            open.add(input);
            bytes += input.bytes();
        }
        if (!open.isEmpty()) {
            parts.add(new Part(parts.size(), open));
        }
        return new Listing(options, parts);
    }

    List<Input> inputs() {
        return parts.stream().flatMap(part -> part.inputs().stream()).toList();
    }

    String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Listing parse(String name, String json) {
        try {
            return JSON.readValue(json, Listing.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableInput("%s: this is no listing of a job; give another folder".formatted(name), e);
        }
    }
}
