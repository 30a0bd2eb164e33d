package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of licences against the libraries that the build has put beside the program. */
class LicencesIT {
    private static final Path LIBRARIES = Path.of("target/lib");
    private static final Pattern ROW = Pattern.compile("\\| [^:|]+:(\\S+) \\| (\\S+) \\| (.+) \\|");
    private static final Pattern GOES_WITH_GPL_3 = Pattern.compile(
            "Apache\\W.*2|MIT|BSD|CC0|Bouncy Castle|Similar to Apache|L?GPL-3|Lesser General Public License|"
                    + "General Public License Version 3|GPL2 w/ CPE|version 2 with the GNU Classpath Exception");

    @Test
    void listsEveryLibraryThatComesAlong() throws IOException {
        List<String> listed =
                rows().map(row -> row.group(1) + "-" + row.group(2)).toList();

        try (var files = Files.list(LIBRARIES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(
                            jar -> assertThat(listed).anyMatch(name -> jar.matches(Pattern.quote(name) + "[-.].*")));
        }
    }

    @Test
    void everyLicenceGoesWithThatOfTheProgram() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.group(3)).as(row.group()).containsPattern(GOES_WITH_GPL_3));
    }

    private static Stream<MatchResult> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/licences.md")).stream()
                .flatMap(line -> ROW.matcher(line).results());
    }
}
