package parley.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;

/**
 * The items that names may stand for, as Lucene indexes on disk, opened for reading; safe to share between threads.
 *
 * <p>Several indexes are read as one: a name leads to an item if it does so in any of them, and what is said of the item
 * is what the first index that holds it says.
 */
public final class GazetteerIndex implements AutoCloseable {
    /** The system property that names the folder of an index, before the one beside the program is looked for. */
    public static final String PROPERTY = "parley.gazetteer";

    private static final String FOLDER = "gazetteer-index";
    private static final String REMEDY =
            "build the program again (mvn package), or name another folder with -D" + PROPERTY;
    private static final String REMEDY_BEFORE = "make it again with 'parley wikidata', or name another folder";
    private static final int REMEMBERED = 4096;

    /** An item that a name leads to. */
    record Hit(int document, NameMatch match) {}

    private final IndexReader reader;
    private final ItemSearch search;
    private final SimilarNames similar;
    private final Map<String, List<String>> slips = new ConcurrentHashMap<>();
    private final Map<Integer, GazetteerItem> remembered = new ConcurrentHashMap<>();

    private GazetteerIndex(IndexReader reader, boolean isOne) {
        this.reader = reader;
        this.search = new ItemSearch(reader.leaves(), isOne);
        this.similar = new SimilarNames(reader);
    }

    /** Opens the index that the system property names, or else the one beside the program. */
    public static GazetteerIndex open() {
        return openAfter(List.of());
    }

    /**
     * Opens further indexes, the most trusted first, and after them the gazetteer of {@link #open()}.
     *
     * @throws parley.failure.BadConfiguration if one of them is missing, unfinished or of another version
     */
    public static GazetteerIndex openAfter(List<Path> trusted) {
        String named = System.getProperty(PROPERTY);
        var folders = new ArrayList<IndexFolder>();
        trusted.forEach(folder -> folders.add(new IndexFolder(folder, "index of Wikidata", REMEDY_BEFORE)));
        folders.add(gazetteer(named == null ? besideTheProgram() : Path.of(named)));
        return open(folders);
    }

    /** Opens the index of one folder alone. */
    public static GazetteerIndex open(Path folder) {
        return open(List.of(gazetteer(folder)));
    }

    private static IndexFolder gazetteer(Path folder) {
        return new IndexFolder(folder, "gazetteer", REMEDY);
    }

    private static GazetteerIndex open(List<IndexFolder> folders) {
        var readers = new ArrayList<DirectoryReader>();
        try {
            for (IndexFolder folder : folders) {
                readers.add(folder.open());
            }
            return readers.size() == 1
                    ? new GazetteerIndex(readers.get(0), true)
                    : new GazetteerIndex(new MultiReader(readers.toArray(IndexReader[]::new)), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                : search.find(match.field(), key, limit).stream()
                        .map(document -> new Hit(document, match))
                        .toList();
    }

    /** The keys of labels that differ from a long key by one letter. */
    List<String> similar(String key) {
        if (slips.size() >= REMEMBERED) {
            slips.clear();
        }
        return slips.computeIfAbsent(key, slip -> similar.of(NameMatch.LABEL, slip));
    }

    /** The item of a QID, or the one that it was merged into. */
    Optional<GazetteerItem> find(String qid) {
        return search.find(IndexFields.QID, qid, 1).stream().findFirst().map(this::item);
    }

    /** The time zone of a place: not every index knows zones, so the first counts that does. */
    Optional<ZoneId> zone(String qid) {
        return search.all(qid).stream()
                .flatMap(document -> item(document).geography().zone().stream())
                .findFirst();
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
        return search.find(field, term, limit).stream().map(this::item).toList();
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
