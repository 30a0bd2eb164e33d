package parley.annotate.packed;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The two layers that score what the parser may do next. What an input adds to the first layer is worked out when it is
 * first seen and kept, up to a bound: words in news follow each other often enough.
 */
final class ParserNetwork {
    private static final int KEPT = 16_384;

    private final FloatBuffer embeddings;
    private final int width;
    private final int hidden;
    private final float[][] first;
    private final float[] bias;
    private final float[][] second;
    private final ConcurrentHashMap<Integer, float[]> kept = new ConcurrentHashMap<>(KEPT);

    ParserNetwork(ByteBuffer embeddings, ByteBuffer layers, int outputs) {
        this.embeddings = embeddings.asFloatBuffer();
        this.width = layers.getInt();
        this.hidden = layers.getInt();
        int inputs = layers.getInt();
        FloatBuffer weights = layers.slice().order(layers.order()).asFloatBuffer();
        this.first = rows(weights, inputs, hidden * width);
        this.bias = rows(weights, 1, hidden)[0];
        this.second = rows(weights, outputs, hidden);
    }

    private static float[][] rows(FloatBuffer weights, int count, int length) {
        float[][] rows = new float[count][length];
        for (float[] row : rows) {
            weights.get(row);
        }
        return rows;
    }

    double[] scores(int[] inputs) {
        double[] sum = new double[hidden];
        for (int place = 0; place < inputs.length; place++) {
            add(sum, part(inputs[place], place));
        }
        for (int i = 0; i < hidden; i++) {
            double biased = sum[i] + bias[i];
            sum[i] = biased * biased * biased;
        }
        double[] scores = new double[second.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = product(second[i], sum);
        }
        return scores;
    }

    private float[] part(int input, int place) {
        Integer key = input * first.length + place;
        float[] known = kept.get(key);
        if (known == null) {
            known = multiplied(input, first[place]);
            if (kept.size() < KEPT) {
                kept.put(key, known);
            }
        }
        return known;
    }

    private float[] multiplied(int input, float[] block) {
        float[] embedding = new float[width];
        embeddings.slice().position(input * width).get(embedding);
        float[] part = new float[hidden];
        for (int i = 0; i < hidden; i++) {
            part[i] = (float) product(block, i * width, embedding);
        }
        return part;
    }

    private static double product(float[] block, int from, float[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += block[from + i] * vector[i];
        }
        return sum;
    }

    private static void add(double[] sum, float[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }

    private static double product(float[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum;
    }
}
