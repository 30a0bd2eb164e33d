package parley.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A text in UTF-8 that comes with the program.
 *
 * <p>In lists and tables, blank lines and lines that begin with {@code #} are for the reader and are passed over.
 *
 * @param beside the class in whose package it lies
 * @param name relative to that package, or absolute where it begins with a slash
 */
public record Resource(Class<?> beside, String name) {

    /**
     * All of it, byte for byte.
     *
     * @throws IllegalStateException if the program comes without it, which is a fault of the build
     */
    public String text() {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s, beside %s, is missing from the program".formatted(name, beside.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The lines of a list, as they stand. */
    public List<String> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The rows of a table whose cells are parted by tabs; an empty cell at the end of a row counts. */
    public List<String[]> rows() {
        return lines().stream().map(line -> line.split("\t", -1)).toList();
    }

    /** The words of a list, parted by white space. */
    public List<String> words() {
        return lines().stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .toList();
    }
}
