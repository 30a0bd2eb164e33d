package parley.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.MMapDirectory;
import parley.failure.BadConfiguration;

/** The gazetteer as a Lucene index on disk, opened for reading; safe to share between threads. */
public final class GazetteerIndex implements AutoCloseable {
    /** The system property that names the folder of an index, before the one beside the program is looked for. */
    public static final String PROPERTY = "parley.gazetteer";

    private static final String FOLDER = "gazetteer-index";
    private static final String REMEDY =
            "build the program again (mvn package), or name another folder with -D" + PROPERTY;

    /** An item that a name leads to. */
    record Hit(int document, NameMatch match) {}

    private static final int REMEMBERED = 4096;

    private final DirectoryReader reader;
    private final Map<Integer, GazetteerItem> remembered = new ConcurrentHashMap<>();

    private GazetteerIndex(DirectoryReader reader) {
        this.reader = reader;
    }

    /** Opens the index that the system property names, or else the one beside the program. */
    public static GazetteerIndex open() {
        String named = System.getProperty(PROPERTY);
        return open(named == null ? besideTheProgram() : Path.of(named));
    }

    public static GazetteerIndex open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadConfiguration("there is no gazetteer in %s: %s".formatted(folder, REMEDY));
        }
        try {
            return open(folder, DirectoryReader.open(MMapDirectory.open(folder)));
        } catch (IndexNotFoundException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new BadConfiguration("%s holds no gazetteer of this version: %s".formatted(folder, REMEDY), e);
        } catch (IOException e) {
            throw new BadConfiguration("the gazetteer in %s cannot be read: %s".formatted(folder, REMEDY), e);
        }
    }

    private static GazetteerIndex open(Path folder, DirectoryReader reader) throws IOException {
        String format = reader.getIndexCommit().getUserData().getOrDefault(IndexFields.COMMIT_FORMAT, "none");
        if (!format.equals(IndexFields.FORMAT)) {
            reader.close();
            throw new BadConfiguration("the gazetteer in %s has format %s, this program reads format %s: %s"
                    .formatted(folder, format, IndexFields.FORMAT, REMEDY));
        }
        return new GazetteerIndex(reader);
    }

    private static Path besideTheProgram() {
        try {
            Path program = Path.of(GazetteerIndex.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return program.resolveSibling(FOLDER);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The items that a key leads to in one way, the best known first, at most so many. */
    List<Hit> find(NameMatch match, String key, int limit) {
        return key.isEmpty()
                ? List.of()
                : documents(match.field(), key, limit).stream()
                        .map(document -> new Hit(document, match))
                        .toList();
    }

    /** The item of a QID. */
    Optional<GazetteerItem> find(String qid) {
        return documents(IndexFields.QID, qid, 1).stream().findFirst().map(this::item);
    }

    private List<Integer> documents(String field, String term, int limit) {
        var found = new ArrayList<Integer>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
                while (postings != null && found.size() < limit && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    found.add(leaf.docBase + postings.docID());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The item in a document. */
    GazetteerItem item(int document) {
        GazetteerItem known = remembered.get(document);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        GazetteerItem item = read(document);
        remembered.put(document, item);
        return item;
    }

    private GazetteerItem read(int document) {
        try {
            Document fields = reader.storedFields().document(document);
            return ItemDocument.read(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items whose field holds a term, the best known first, at most so many. */
    List<GazetteerItem> items(String field, String term, int limit) {
        return documents(field, term, limit).stream().map(this::item).toList();
    }

    int size() {
        return reader.numDocs();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
