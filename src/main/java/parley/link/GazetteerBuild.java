package parley.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the index of the gazetteer from its tables; run by the build, and only when a table has changed. */
public final class GazetteerBuild {
    private static final Logger LOG = LoggerFactory.getLogger(GazetteerBuild.class);

    private GazetteerBuild() {}

    /** Arguments: the folder of the tables, the folder of the index. */
    public static void main(String[] args) throws IOException {
        build(Path.of(args[0]), Path.of(args[1]));
    }

    static void build(Path tables, Path folder) throws IOException {
        String inputs = digest(tables);
        if (isUpToDate(folder, inputs)) {
            LOG.debug("the gazetteer in {} is up to date", folder);
            return;
        }
        Files.createDirectories(folder);
        GazetteerTable table = GazetteerTable.read(tables);
        LOG.info("indexing {} gazetteer items in {}", table.rows().size(), folder);
        try (Directory directory = MMapDirectory.open(folder);
                var writer = new IndexWriter(directory, options())) {
            var documents = new DocumentBuilder(table);
            for (GazetteerRow row : table.rows()) {
                writer.addDocument(documents.document(row));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(IndexFields.COMMIT_FORMAT, IndexFields.FORMAT, IndexFields.COMMIT_INPUTS, inputs)
                            .entrySet());
            writer.commit();
        }
    }

    private static IndexWriterConfig options() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(128)
                .setIndexSort(new Sort(new SortField(IndexFields.POPULARITY, SortField.Type.LONG, true)));
    }

    private static boolean isUpToDate(Path folder, String inputs) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = MMapDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> said = reader.getIndexCommit().getUserData();
                return IndexFields.FORMAT.equals(said.get(IndexFields.COMMIT_FORMAT))
                        && inputs.equals(said.get(IndexFields.COMMIT_INPUTS));
            }
        }
    }

    private static String digest(Path tables) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : GazetteerTable.FILES) {
                digest.update(Files.readAllBytes(tables.resolve(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
