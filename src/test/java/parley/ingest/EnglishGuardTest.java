package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishGuardTest {
    private static final EnglishGuard GUARD = EnglishGuard.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi, Lula and Ramaphosa meet in Johannesburg.",
                "Tayyip Erdoğan, Kyriakos Mitsotakis, Aleksandar Vučić, Viktor Orbán discuss Kosovo, gas, Schengen.",
                "Lula da Silva recebe Emmanuel Macron, says Folha de São Paulo.",
                "Putin-Xi.",
                "Foreign ministers Hakan Fidan, Sergey Lavrov, Hossein Amir-Abdollahian, Faisal Mekdad start Moscow talks.",
                "12:30 14:00 15:45"
            })
    void letsEnglishThroughHoweverForeignItsNames(String text) {
        assertThat(GUARD.findOtherLanguage(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            German  | Der Bundeskanzler hat am Montag in Berlin den französischen Präsidenten zu einem Gespräch über die Energiepolitik empfangen.
            Spanish | El presidente se reunió el martes en Madrid con la primera ministra italiana para hablar de la migración.
            French  | Le ministre des affaires étrangères a rencontré son homologue à Bruxelles pour parler du budget européen.
            Dutch   | De minister sprak maandag in Den Haag met zijn Duitse ambtgenoot over de toekomst van het asielbeleid.
            Russian | Президент провёл в понедельник встречу с министром иностранных дел Китая в Москве.
            """)
    void saysWhichLanguageAForeignTextIsIn(String language, String text) {
        assertThat(GUARD.findOtherLanguage(text)).contains(language);
    }
}
