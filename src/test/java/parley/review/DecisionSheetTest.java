package parley.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.review.ReviewedEntity.State;
import parley.review.SheetLine.Choice;

class DecisionSheetTest {
    @TempDir
    private Path folder;

    @Test
    void writesNothingThatASpreadsheetTakesForAFormula() throws IOException {
        var out = new ByteArrayOutputStream();

        DecisionSheet.write(List.of(entity("=1+1", new Candidate("Q1", "@x", "a, \"b\"", 0.5))), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("https://g.example/1,'=1+1,person,3,Q1,'@x,\"a, \"\"b\"\"\",0.5000,,\r\n");
    }

    @Test
    void readsWhatSpreadsheetsMakeOfIt() throws IOException {
        Path file = sheet("\ufeffEntity;Name;Candidate;Decision\r\n"
                + "https://g.example/1;\"a\nb\";https://www.wikidata.org/wiki/Q1; Reject \r\n"
                + "https://g.example/2;;Q2;\r\n");

        assertThat(DecisionSheet.read(file).lines())
                .containsExactly(new SheetLine(3, "https://g.example/1", Optional.of("Q1"), Choice.REJECT));
    }

    @Test
    void keepsWhatItReadBeforeAQuoteThatIsNotClosed() throws IOException {
        Path file = sheet("entity,candidate,decision\na,Q1,accept\nb,\"Q2,accept\n");

        SheetContent content = DecisionSheet.read(file);

        assertThat(content.lines()).hasSize(1);
        assertThat(content.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("quote"));
    }

    @Test
    void namesALineThatIsTooShort() throws IOException {
        SheetContent content = DecisionSheet.read(sheet("decision,entity,candidate\naccept\nreject,b\n"));

        assertThat(content.lines()).isEmpty();
        assertThat(content.problems()).extracting(SheetProblem::line).containsExactly(2L, 3L);
    }

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text);
    }

    private static ReviewedEntity entity(String name, Candidate candidate) {
        return new ReviewedEntity(
                "https://g.example/1",
                name,
                EntityKind.PERSON,
                3,
                Optional.empty(),
                List.of(candidate),
                List.of(),
                List.of(),
                State.OPEN);
    }
}
