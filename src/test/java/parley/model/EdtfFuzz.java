package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import parley.Fuzzed;
import parley.HostileText;

class EdtfFuzz {
    @Fuzzed
    void aTextIsADateOrIsRefused(@ForAll("texts") String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            assertThat(EdtfDate.parse(date.text())).isEqualTo(date);
            assertThat(date.latest()).isAfterOrEqualTo(date.earliest());
        } catch (IllegalArgumentException | DateTimeException e) {
            // It is refused.
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-/X~?%.TZW+ ").ofMaxLength(24), HostileText.any());
    }
}
