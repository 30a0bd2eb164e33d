package parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** OpenNLP's language identification, loaded when it is first asked. */
final class LanguageModel {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    /** The model spreads its belief over 103 languages; English full of foreign names stays below this for each. */
    private static final double CLEAR = 0.06;
    /** How many times likelier than English the other language must be. */
    private static final double MARGIN = 5;

    private @Nullable LanguageDetectorME detector;

    /** The English name of the language, if the text is clearly not English. */
    synchronized Optional<String> findOtherLanguage(String text) {
        var guesses = detector().predictLanguages(text);
        double english = 0;
        for (var guess : guesses) {
            if (guess.getLang().equals(ENGLISH)) {
                english = guess.getConfidence();
            }
        }
        var best = guesses[0];
        return best.getConfidence() >= CLEAR && best.getConfidence() >= MARGIN * english
                ? Optional.of(name(best.getLang()))
                : Optional.empty();
    }

    /** The model speaks ISO 639-3; the JDK names languages by their two letters. */
    private static String name(String iso3) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(locale -> locale.getISO3Language().equals(iso3))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(iso3);
    }

    private LanguageDetectorME detector() {
        if (detector == null) {
            try (var stream = Objects.requireNonNull(LanguageModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector;
    }
}
