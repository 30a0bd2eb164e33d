package parley.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** The parts that a dump has been cut down to so far. A part is there as a whole or not at all, whenever the program ends. */
final class PartFolder {
    private static final Pattern NAME = Pattern.compile("part-(\\d{15})-(\\d{15})\\.zst");

    private final Path folder;

    PartFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    static Path summaryOf(Path part) {
        return part.resolveSibling(part.getFileName().toString().replace(".zst", ".json"));
    }

    /** The parts that follow each other without a gap from the start of the dump. */
    List<Part> list() throws IOException {
        var parts = new ArrayList<Part>();
        if (!Files.isDirectory(folder)) {
            return parts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    parts.add(new Part(file, Long.parseLong(name.group(1)), Long.parseLong(name.group(2))));
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).start() != (i == 0 ? 0 : parts.get(i - 1).end())) {
                return List.copyOf(parts.subList(0, i));
            }
        }
        return parts;
    }

    Writer write(long start) throws IOException {
        Files.createDirectories(folder);
        return new Writer(start);
    }

    /** Removes the parts with their folder. */
    void delete() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** Writes one part. */
    final class Writer implements AutoCloseable {
        private final long start;
        private final Path unfinished;
        private final OutputStream out;

        private Writer(long start) throws IOException {
            this.start = start;
            this.unfinished = folder.resolve("unfinished");
            this.out = new ZstdCompressorOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)));
        }

        void write(byte[] lines) throws IOException {
            out.write(lines);
        }

        /** Makes the part count, safe even if the machine stops. */
        void finish(long end, PartSummary summary) throws IOException {
            out.close();
            Path file = folder.resolve("part-%015d-%015d.zst".formatted(start, end));
            Files.write(summaryOf(file), new ObjectMapper().writeValueAsBytes(summary));
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
