package parley.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
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
        GazetteerTable table = GazetteerTable.read(tables);
        LOG.info("indexing {} gazetteer items in {}", table.rows().size(), folder);
        try (var writer = ItemIndexWriter.create(folder)) {
            var records = new RowRecords(table);
            for (GazetteerRow row : table.rows()) {
                writer.add(records.record(row));
            }
            writer.finish(Map.of(IndexFields.COMMIT_INPUTS, inputs));
        }
    }

    private static boolean isUpToDate(Path folder, String inputs) throws IOException {
        return ItemIndexWriter.isFinished(folder)
                && inputs.equals(ItemIndexWriter.notes(folder).get(IndexFields.COMMIT_INPUTS));
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
