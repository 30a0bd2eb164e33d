package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One word for one thing: the words of the model are explained, once each. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Path MODEL = Path.of("src", "main", "java", "parley", "model");

    @Test
    void explainsEachTypeOfTheModel() throws IOException {
        String glossary = Files.readString(GLOSSARY).toLowerCase(Locale.ROOT);
        try (var files = Files.list(MODEL)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .map(GlossaryTest::inWords)
                    .toList();

            assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(glossary)
                    .contains(name));
        }
    }

    @Test
    void listsEachWordOnceAndInOrder() throws IOException {
        List<String> words = Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| word |"))
                .map(line -> line.split("\\|")[1].strip().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(words).doesNotHaveDuplicates().isSorted();
    }

    /** "ReportTime" as "report time", and a name that is an abbreviation as it is written. */
    private static String inWords(String name) {
        return name.replaceAll("(?<!^)(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
