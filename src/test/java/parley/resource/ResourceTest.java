package parley.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceTest {
    private static final Resource TABLE = new Resource(ResourceTest.class, "table.tsv");

    @Test
    void commentsAndBlankLinesAreNoLines() {
        assertThat(TABLE.lines()).containsExactly("café au lait\t1\t", "tea\t\t2");
    }

    @Test
    void anEmptyCellIsACell() {
        assertThat(TABLE.rows()).containsExactly(new String[] {"café au lait", "1", ""}, new String[] {"tea", "", "2"});
    }

    @Test
    void wordsArePartedByAnyWhiteSpace() {
        assertThat(TABLE.words()).containsExactly("café", "au", "lait", "1", "tea", "2");
    }

    @Test
    void aTextIsKeptAsItIs() {
        assertThat(TABLE.text()).startsWith("# Drinks\n\n").endsWith("2\n");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> new Resource(ResourceTest.class, "none.txt").text())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("ResourceTest");
    }
}
