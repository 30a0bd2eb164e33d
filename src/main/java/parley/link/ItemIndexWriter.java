package parley.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Makes an index of items in a folder, which {@link GazetteerIndex} reads; any number of threads may add. An index that
 * is not finished is refused by its readers, but can be gone on with from its last commit. Lucene sorts it, the best
 * known item first, beyond what fits into memory.
 */
public final class ItemIndexWriter implements AutoCloseable {
    private static final double BUFFER_MB = 128;

    private final Directory directory;
    private final IndexWriter writer;
    private final ItemDocument documents = new ItemDocument();

    private ItemIndexWriter(Path folder, OpenMode mode) throws IOException {
        Files.createDirectories(folder);
        directory = MMapDirectory.open(folder);
        writer = new IndexWriter(directory, options(mode));
    }

    /** Begins anew; an index that the folder holds is gone with the first commit. */
    public static ItemIndexWriter create(Path folder) throws IOException {
        return new ItemIndexWriter(folder, OpenMode.CREATE);
    }

    /** Goes on with what was last committed in the folder. */
    public static ItemIndexWriter resume(Path folder) throws IOException {
        return new ItemIndexWriter(folder, OpenMode.APPEND);
    }

    private static IndexWriterConfig options(OpenMode mode) {
        return new IndexWriterConfig()
                .setCodec(new TimelessCodec())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setIndexSort(new Sort(
                        new SortField(IndexFields.POPULARITY, SortField.Type.LONG, true),
                        new SortField(IndexFields.NUMBER, SortField.Type.LONG)));
    }

    public void add(ItemRecord item) throws IOException {
        writer.addDocument(documents.write(item));
    }

    /** Makes what was added safe against any end of the program, with notes for whoever goes on with it. */
    public void commit(Map<String, String> notes) throws IOException {
        commit(IndexFields.UNFINISHED, notes);
    }

    /** Merges all parts into one, which readers search fastest, and marks the index as ready to be read. */
    public void finish(Map<String, String> notes) throws IOException {
        writer.forceMerge(1);
        commit(IndexFields.FORMAT, notes);
    }

    private void commit(String format, Map<String, String> notes) throws IOException {
        var said = new TreeMap<>(notes);
        said.put(IndexFields.COMMIT_FORMAT, format);
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
    }

    /** The format that this program writes and reads. */
    public static String format() {
        return IndexFields.FORMAT;
    }

    /** Whether the folder holds a finished index of this program's format. */
    public static boolean isFinished(Path folder) throws IOException {
        return IndexFields.FORMAT.equals(notes(folder).get(IndexFields.COMMIT_FORMAT));
    }

    /** The notes of the last commit in a folder; empty if it holds no index. */
    public static Map<String, String> notes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Directory directory = MMapDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Map.of();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Map.copyOf(reader.getIndexCommit().getUserData());
            }
        }
    }

    /** Keeps what was committed, nothing else. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
