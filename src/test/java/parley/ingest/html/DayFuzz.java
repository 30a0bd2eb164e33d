package parley.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import parley.Fuzzed;
import parley.HostileText;

class DayFuzz {
    @Fuzzed
    void anyTextHoldsADayOrNone(@ForAll("texts") String text) {
        assertThat(DayParser.find(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                HostileText.any(),
                Arbitraries.strings().withChars("0123456789-/.:TZ+ ,MarchJul").ofMaxLength(40));
    }
}
