package parley.annotate.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Packs a model of the dependency parser, which CoreNLP writes as text. */
final class ParserPacker {
    private final Path folder;

    ParserPacker(Path folder) {
        this.folder = folder;
    }

    void pack(BufferedReader in) throws IOException {
        int words = header(in, "dict");
        int tags = header(in, "pos");
        int labels = header(in, "label");
        int width = header(in, "embeddingSize");
        int hidden = header(in, "hiddenSize");
        int inputs = header(in, "numTokens");
        header(in, "preComputed");
        ByteBuffer embeddings = floats((words + tags + labels) * width);
        writeTable(PackedParser.WORDS, names(in, words, embeddings), 0);
        writeTable(PackedParser.TAGS, names(in, tags, embeddings), words);
        List<String> labelNames = names(in, labels, embeddings);
        writeTable(PackedParser.LABELS, labelNames, words + tags);
        Files.write(folder.resolve(PackedParser.LABEL_NAMES), labelNames);
        Files.write(folder.resolve(PackedParser.EMBEDDINGS), embeddings.array());
        writeLayers(in, width, hidden, inputs, 2 * labels - 1);
    }

    private static int header(BufferedReader in, String name) throws IOException {
        String line = in.readLine();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser model says " + line + " where its " + name + " is expected");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private static List<String> names(BufferedReader in, int count, ByteBuffer embeddings) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String line = in.readLine();
            int end = line.indexOf(' ');
            names.add(line.substring(0, end));
            putFloats(line.substring(end), embeddings);
        }
        return names;
    }

    private void writeTable(String file, List<String> names, int first) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            StringTableWriter.write(numbers, out);
        }
    }

    /** The first layer in blocks, one for each place of the input, then the bias and the second layer. */
    private void writeLayers(BufferedReader in, int width, int hidden, int inputs, int outputs) throws IOException {
        ByteBuffer bytes = floats(3 + inputs * width * hidden + hidden + outputs * hidden);
        bytes.putInt(width).putInt(hidden).putInt(inputs);
        for (int input = 0; input < inputs; input++) {
            float[][] columns = new float[width][];
            for (int column = 0; column < width; column++) {
                columns[column] = parsed(in.readLine(), hidden);
            }
            putTurned(columns, hidden, bytes);
        }
        for (float bias : parsed(in.readLine(), hidden)) {
            bytes.putFloat(bias);
        }
        float[][] second = new float[hidden][];
        for (int i = 0; i < hidden; i++) {
            second[i] = parsed(in.readLine(), outputs);
        }
        putTurned(second, outputs, bytes);
        Files.write(folder.resolve(PackedParser.LAYERS), bytes.array());
    }

    private static void putTurned(float[][] columns, int rows, ByteBuffer bytes) {
        for (int row = 0; row < rows; row++) {
            for (float[] column : columns) {
                bytes.putFloat(column[row]);
            }
        }
    }

    private static float[] parsed(String line, int count) {
        ByteBuffer bytes = floats(count);
        putFloats(line, bytes);
        float[] numbers = new float[count];
        bytes.flip().asFloatBuffer().get(numbers);
        return numbers;
    }

    private static void putFloats(String line, ByteBuffer bytes) {
        var numbers = new StringTokenizer(line, " ");
        while (numbers.hasMoreTokens()) {
            bytes.putFloat(Float.parseFloat(numbers.nextToken()));
        }
    }

    private static ByteBuffer floats(int count) {
        return ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
