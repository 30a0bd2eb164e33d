package parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

class ComponentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 400})
    void eachNumberComesToTheSmallestOfItsComponent(int size) {
        var random = new Random(size);
        List<Tuple2<Long, Long>> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            edges.add(new Tuple2<>((long) random.nextInt(size) - size / 2, (long) random.nextInt(size) - size / 2));
        }

        assertThat(components(edges)).isEqualTo(expected(edges));
    }

    @Test
    void aLongChainIsOneComponent() {
        List<Tuple2<Long, Long>> edges = new ArrayList<>();
        for (long i = 0; i < 300; i++) {
            edges.add(new Tuple2<>(i, i + 1));
        }

        assertThat(components(edges)).hasSize(300).values().containsOnly(0L);
    }

    @Test
    void nothingIsConnectedByNoEdges() {
        assertThat(components(List.of())).isEmpty();
    }

    private Map<Long, Long> components(List<Tuple2<Long, Long>> edges) {
        try (var spark = LocalSpark.start()) {
            spark.setCheckpointDir(folder.toString());
            return new HashMap<>(Components.of(spark.parallelizePairs(edges)).collectAsMap());
        }
    }

    private static Map<Long, Long> expected(List<Tuple2<Long, Long>> edges) {
        Map<Long, Long> least = new HashMap<>();
        edges.forEach(edge -> {
            least.put(edge._1(), edge._1());
            least.put(edge._2(), edge._2());
        });
        for (int round = 0; round < edges.size(); round++) {
            for (var edge : edges) {
                long smaller = Math.min(least.get(edge._1()), least.get(edge._2()));
                least.put(edge._1(), smaller);
                least.put(edge._2(), smaller);
            }
        }
        least.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return least;
    }
}
