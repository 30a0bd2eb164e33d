package parley.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.failure.BadConfiguration;
import parley.failure.StoreFailure;
import parley.failure.UnreadableInput;
import parley.live.ItemDownload;
import parley.live.ServiceTrouble;
import parley.wikidata.DumpInput;
import parley.wikidata.DumpOptions;
import parley.wikidata.IndexListener;
import parley.wikidata.IndexReport;
import parley.wikidata.Profile;
import parley.wikidata.WikidataIndexer;

/** Makes a small, new index of the items that news speaks of most; the old one stays until the new one is ready. */
public final class OverlayRefresh {
    private static final DumpOptions OPTIONS =
            new DumpOptions(Profile.ALL, List.of("en"), 1, DumpOptions.DEFAULT.partBytes());

    private final ItemDownload download;
    private final IndexListener listener;

    public OverlayRefresh(ItemDownload download, IndexListener listener) {
        this.download = download;
        this.listener = listener;
    }

    /**
     * What the index holds now.
     *
     * @param indexed items
     * @param troubles why some are missing
     */
    public record Report(long indexed, List<String> troubles) {
        public Report {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Puts a new index in the place of the folder.
     *
     * @throws UnreadableInput if the services gave too little; then the folder is as it was
     * @throws StoreFailure if the folder cannot be written
     */
    public Report refresh(Path folder) {
        Path work = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".unfinished");
        try {
            checkOurs(folder);
            if (Files.exists(work.resolve("old")) && !Files.exists(folder)) {
                Files.move(work.resolve("old"), folder);
            }
            delete(work);
            Files.createDirectories(work);
            Path items = work.resolve("items.json");
            ItemDownload.Report fetched = download(items);
            if (fetched.items() == 0) {
                throw new UnreadableInput("nothing was fetched, %s stays as it was: %s"
                        .formatted(folder, String.join("; ", fetched.troubles())));
            }
            Path made = work.resolve("index");
            IndexReport report;
            try (DumpInput input = DumpInput.open(items)) {
                report = new WikidataIndexer(OPTIONS, listener).index(input, made, true);
            }
            replace(folder.toAbsolutePath(), made, work.resolve("old"));
            return new Report(report.indexed(), fetched.troubles());
        } catch (IOException | UncheckedIOException e) {
            throw new StoreFailure(
                    "%s: cannot be written (%s); make room or mend its rights".formatted(folder, e.getMessage()), e);
        } finally {
            deleteQuietly(work);
        }
    }

    private ItemDownload.Report download(Path items) throws IOException {
        try (var out = Files.newBufferedWriter(items, StandardCharsets.UTF_8)) {
            return download.download(out);
        } catch (ServiceTrouble e) {
            throw new UnreadableInput(
                    "%s; nothing is changed, and another run goes on from the answers kept".formatted(e.getMessage()),
                    e);
        }
    }

    /** What is no index is not overwritten. */
    private static void checkOurs(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                boolean isIndex = Files.exists(folder.resolve("write.lock"))
                        || files.findAny().isEmpty();
                if (!isIndex) {
                    throw new BadConfiguration(
                            "%s holds something else than an index; give another folder".formatted(folder));
                }
            }
        }
    }

    private static void replace(Path folder, Path made, Path old) throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(made, folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // The next run deletes it.
        }
    }
}
