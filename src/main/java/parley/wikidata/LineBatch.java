package parley.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some lines of a dump, to be cut down together by one thread. */
final class LineBatch {
    /** The items that are kept, as lines of a part, and what became of all. */
    record Result(byte[] lines, PartSummary summary) {}

    private static final int ENOUGH = 1 << 20;
    private static final ObjectWriter ITEMS = new ObjectMapper().writerFor(DumpItem.class);
    private static final int DAY = "2025-08-15".length();

    private final List<DumpLines.Line> lines = new ArrayList<>();
    private int bytes;

    void add(DumpLines.Line line) {
        lines.add(line);
        bytes += line.bytes().length;
    }

    boolean isFull() {
        return bytes >= ENOUGH;
    }

    Result read(DumpOptions options, Set<Integer> unwanted) throws IOException {
        var cleaner = new NameCleaner();
        var reader = new EntityReader(options.languages(), cleaner);
        var out = new ByteArrayOutputStream(ENOUGH / 8);
        var broken = new ArrayList<Long>();
        var items = new int[3];
        String newest = "";
        for (DumpLines.Line line : lines) {
            try {
                if (line.isTooLong()) {
                    throw new IOException("longer than any entity");
                }
                EntityReader.Entity entity = reader.read(line.bytes(), DumpLines.contentLength(line.bytes()));
                if (entity.modified().length() >= DAY) {
                    String day = entity.modified().substring(0, DAY);
                    newest = newest.compareTo(day) >= 0 ? newest : day;
                }
                if (isKept(entity.item(), options, unwanted, items)) {
                    out.write(ITEMS.writeValueAsBytes(entity.item()));
                    out.write('\n');
                }
            } catch (IOException e) {
                broken.add(line.offset());
            }
        }
        var counts = new DumpCounts(items[0], items[1], items[2], broken.size(), cleaner.mended(), cleaner.dropped());
        return new Result(out.toByteArray(), PartSummary.NONE.plus(new PartSummary(counts, newest, broken)));
    }

    /** A class without a name still says what its items are. */
    private static boolean isKept(DumpItem item, DumpOptions options, Set<Integer> unwanted, int[] counts) {
        if (item.id() == 0 || item.movedTo() > 0) {
            return item.movedTo() > 0;
        }
        counts[0]++;
        boolean isNamed = !item.texts().label().isEmpty();
        counts[2] += isNamed ? 0 : 1;
        boolean isKept = !item.relations().superclasses().isEmpty()
                || isNamed && (options.profile() == Profile.ALL || mayBeNews(item, unwanted));
        counts[1] += isKept ? 1 : 0;
        return isKept;
    }

    private static boolean mayBeNews(DumpItem item, Set<Integer> unwanted) {
        List<Integer> classes = item.relations().classes();
        boolean isObscurePerson = classes.contains(ItemClasses.HUMAN)
                && item.sitelinks() == 0
                && item.held().isEmpty();
        return !isObscurePerson && (classes.isEmpty() || !unwanted.containsAll(classes));
    }
}
