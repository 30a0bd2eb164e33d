package parley.annotate.packed;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Properties;
import java.util.Queue;

/** The model of names, with its features and weights left in mapped files. */
final class PackedNames extends CRFClassifier<CoreLabel> {
    static final String OBJECTS = "names.objects";
    static final String FEATURES = "names.features";
    static final String KNOWN = "names.known";
    static final String WEIGHTS = "names.weights";

    private final CliquePotentialFunction potential;

    private PackedNames(Properties properties) {
        super(properties);
        this.potential = new Weights(PackedFolder.open(WEIGHTS));
    }

    static PackedNames load(Properties properties) {
        try (ObjectInputStream in = new ObjectInputStream(PackedFolder.stream(OBJECTS))) {
            Object labels = in.readObject();
            Object classes = in.readObject();
            Object flags = in.readObject();
            Object factory = in.readObject();
            int window = in.readInt();
            var names = new PackedNames(properties);
            var features = new PackedIndex(new StringTable(PackedFolder.open(FEATURES)));
            var known = new KnownWords(new StringTable(PackedFolder.open(KNOWN)));
            names.loadClassifier(
                    new Handed(window, labels, classes, features, flags, 1, factory, new float[0][], known),
                    properties);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(OBJECTS + " cannot be read; build the program again", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(OBJECTS + " is of another version; build the program again", e);
        }
    }

    @Override
    protected CliquePotentialFunction getCliquePotentialFunctionForTest() {
        return potential;
    }

    /** For each feature the place of its weights, then the weights. */
    private static final class Weights implements CliquePotentialFunction {
        private final ByteBuffer bytes;
        private final int weights;

        private Weights(ByteBuffer bytes) {
            this.bytes = bytes;
            this.weights = 4 + 4 * bytes.getInt(0);
        }

        @Override
        public double computeCliquePotential(int size, int label, int[] features, double[] values, int position) {
            double sum = 0;
            for (int i = 0; i < features.length; i++) {
                int first = bytes.getInt(4 + 4 * features[i]);
                double weight = bytes.getFloat(weights + 4 * (first + label));
                sum += values == null ? weight : weight * values[i];
            }
            return sum;
        }
    }

    /** Hands objects to a reader that takes them from a stream. */
    private static final class Handed extends ObjectInputStream {
        private final int number;
        private final Queue<Object> objects;

        private Handed(int number, Object... objects) throws IOException {
            this.number = number;
            this.objects = new ArrayDeque<>(Arrays.asList(objects));
        }

        @Override
        protected Object readObjectOverride() {
            return objects.remove();
        }

        @Override
        public int readInt() {
            return number;
        }

        @Override
        public void close() {
            objects.clear();
        }
    }
}
