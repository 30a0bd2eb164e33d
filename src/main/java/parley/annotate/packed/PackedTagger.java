package parley.annotate.packed;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The tagger, with what its features tell of tags left in mapped files. */
final class PackedTagger {
    static final String STREAM = "tagger.stream";
    static final String KEYS = "tagger.keys";
    static final String FEATURES = "tagger.features";

    private PackedTagger() {}

    static MaxentTagger load() {
        var tagger = new MaxentTagger(PackedFolder.stream(STREAM), new Properties(), false);
        var rows = new Rows(new StringTable(PackedFolder.open(KEYS)), PackedFolder.open(FEATURES), tagger.numTags());
        try {
            // The maps of associations, one an extractor: the only part that CoreNLP does not let a subclass provide.
            Field field = MaxentTagger.class.getDeclaredField("fAssociations");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            List<Map<String, int[]>> associations = (List<Map<String, int[]>>) field.get(tagger);
            for (int i = 0; i < associations.size(); i++) {
                associations.set(i, new Associations(i, rows));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of CoreNLP keeps its tagger's associations elsewhere", e);
        }
        return tagger;
    }

    static String key(int extractor, String value) {
        return (char) (extractor + 1) + value;
    }

    /** For each key and tag the feature, or -1; unpacked when it is first asked for. */
    private static final class Rows {
        private final StringTable keys;
        private final ByteBuffer features;
        private final int tags;
        private final AtomicReferenceArray<int[]> unpacked;

        private Rows(StringTable keys, ByteBuffer features, int tags) {
            this.keys = keys;
            this.features = features;
            this.tags = tags;
            this.unpacked = new AtomicReferenceArray<>(keys.size());
        }

        private int @Nullable [] find(String key) {
            int row = keys.find(key);
            if (row == StringTable.ABSENT) {
                return null;
            }
            int[] known = unpacked.get(row);
            if (known == null) {
                known = unpack(row);
                unpacked.set(row, known);
            }
            return known;
        }

        private int[] unpack(int row) {
            int[] byTag = new int[tags];
            Arrays.fill(byTag, -1);
            int pairs = 4 * (2 + features.getInt(0));
            int end = features.getInt(4 * (row + 2));
            for (int pair = features.getInt(4 * (row + 1)); pair < end; pair++) {
                byTag[features.getInt(pairs + 8 * pair)] = features.getInt(pairs + 8 * pair + 4);
            }
            return byTag;
        }
    }

    /** What one extractor's values tell; it knows no other way to be read. */
    private static final class Associations extends AbstractMap<String, int[]> {
        private final int extractor;
        private final Rows rows;

        private Associations(int extractor, Rows rows) {
            this.extractor = extractor;
            this.rows = rows;
        }

        @Override
        public int @Nullable [] get(@Nullable Object value) {
            return value instanceof String string ? rows.find(key(extractor, string)) : null;
        }

        @Override
        public Set<Map.Entry<String, int[]>> entrySet() {
            throw new UnsupportedOperationException("packed associations are looked up only");
        }
    }
}
