package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
    @Test
    void sortsMoreThanItHoldsInMemory() {
        List<String> all = IntStream.range(0, 5_000)
                .mapToObj(i -> "%05d".formatted(i * 37 % 5_000) + "é\u2028🚢")
                .toList();
        var sorted = new ArrayList<String>();

        try (var lines = new SortedLines(10_000)) {
            all.forEach(lines::add);
            lines.sorted().forEachRemaining(sorted::add);
        }

        assertThat(sorted).isEqualTo(all.stream().sorted().toList());
    }
}
