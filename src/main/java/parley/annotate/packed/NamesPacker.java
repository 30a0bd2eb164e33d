package parley.annotate.packed;

import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Packs a model of names: what {@link PackedNames} reads. */
final class NamesPacker {
    private final Path folder;

    NamesPacker(Path folder) {
        this.folder = folder;
    }

    /** @param in the model as CoreNLP writes it; the objects and their order are CoreNLP's */
    void pack(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Object labels = in.readObject();
        Object classes = in.readObject();
        writeTable(PackedNames.FEATURES, numbers((Index<?>) in.readObject()));
        Object flags = in.readObject();
        int factories = (Integer) in.readObject();
        if (factories != 1) {
            throw new IOException("the name model has " + factories + " feature factories, where one is expected");
        }
        Object factory = in.readObject();
        int window = in.readInt();
        writeWeights((double[][]) in.readObject());
        writeTable(PackedNames.KNOWN, numbers((Set<?>) in.readObject()));
        try (OutputStream file = Files.newOutputStream(folder.resolve(PackedNames.OBJECTS));
                var out = new WordMapOutput(file, folder)) {
            out.writeObject(labels);
            out.writeObject(classes);
            out.writeObject(flags);
            out.writeObject(factory);
            out.writeInt(window);
        }
    }

    private static Map<String, Integer> numbers(Iterable<?> strings) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Object string : strings) {
            numbers.put((String) string, numbers.size());
        }
        return numbers;
    }

    private void writeTable(String file, Map<String, Integer> numbers) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            StringTableWriter.write(numbers, out);
        }
    }

    private void writeWeights(double[][] weights) throws IOException {
        int count = 0;
        for (double[] row : weights) {
            count += row.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * (1 + weights.length + count)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(weights.length);
        int first = 0;
        for (double[] row : weights) {
            bytes.putInt(first);
            first += row.length;
        }
        for (double[] row : weights) {
            for (double weight : row) {
                bytes.putFloat((float) weight);
            }
        }
        Files.write(folder.resolve(PackedNames.WEIGHTS), bytes.array());
    }
}
