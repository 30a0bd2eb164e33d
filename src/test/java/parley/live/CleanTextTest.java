package parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void takesOutWhatAReaderWouldNotSee() {
        assertThat(CleanText.of("Anna\u0000\u001b[31m\u202eLind\u200f\n\tof  Bergen\ud800"))
                .isEqualTo("Anna [31m Lind of Bergen");
    }

    @Test
    void cutsWhatNoNameIsLongEnoughFor() {
        String cut = CleanText.of("😀x".repeat(500_000));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(250);
        assertThat(CleanText.of("ordinary")).isEqualTo("ordinary");
    }
}
