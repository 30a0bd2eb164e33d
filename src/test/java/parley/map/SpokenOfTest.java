package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenOfTest {
    @Test
    void holdsWhomTheReportsSpeakOfAndNoOneElse() {
        var linked = Samples.harbourTalks();

        SpokenOf spokenOf = SpokenOf.in(linked.extracted().reports());

        assertThat(spokenOf.has(1)).isTrue();
        assertThat(spokenOf.has(99)).isFalse();
        assertThat(SpokenOf.in(List.of()).numbers()).isEmpty();
    }
}
