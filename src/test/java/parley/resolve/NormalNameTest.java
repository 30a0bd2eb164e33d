package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.EntityKind;

class NormalNameTest {
    @ParameterizedTest
    @CsvSource({
        "The Łódź Group, lodz-group",
        "Bj\u00F8rn O'Neil, bjorn-oneil",
        "Mei\u00DFner-Stra\u00DFe, meissner-strasse",
        "Pedro Sa\u0301nchez, pedro-sanchez",
        "Gior\u200Bgia Me\u00ADloni\u202C, giorgia-meloni",
        "The, the"
    })
    void isTheSameHoweverItIsSpelt(String name, String expected) {
        assertThat(NormalName.of(name).text()).isEqualTo(expected);
    }

    @Test
    void namesItsKind() {
        assertThat(NormalName.of("Anna Lind").key(EntityKind.PERSON)).isEqualTo("person/anna-lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lind", "...", "\u200B"})
    void aPersonsNameOfOneWordOrNoneTellsTooLittle(String name) {
        assertThat(NormalName.isTelling(name, EntityKind.PERSON)).isFalse();
    }

    @Test
    void aBodysNameTellsWhereItHasACapital() {
        assertThat(NormalName.isTelling("Anna Lind", EntityKind.PERSON)).isTrue();
        assertThat(NormalName.isTelling("NATO", EntityKind.ORGANIZATION)).isTrue();
        assertThat(NormalName.isTelling("parliament", EntityKind.ORGANIZATION)).isFalse();
    }
}
