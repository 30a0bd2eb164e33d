package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void halfACharacterIsWrittenAsLost() {
        assertThat(Literals.text("Talks \uD83E end \uD83E\uDD1D").getLiteralLexicalForm())
                .isEqualTo("Talks \uFFFD end \uD83E\uDD1D");
    }
}
