package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.resource.Resource;

/** Posts without a name on given days, as a news text writes them; prints what it measured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenureRowsTest {
    private static final String NIL = "NIL";
    private static final double LEAST_FOUND = 0.99;

    private record Row(String words, LocalDate day, String holder, String found) {
        boolean isRight() {
            return holder.equals(found);
        }
    }

    private GazetteerIndex index;
    private List<Row> rows = List.of();

    @BeforeAll
    void read() {
        index = GazetteerIndex.open();
        var linker = new GazetteerLinker(index, LinkOptions.DEFAULT);
        var all = new ArrayList<Row>();
        for (String line : new Resource(TenureRowsTest.class, "tenures.tsv").lines()) {
            String[] cells = line.split("\t");
            all.add(new Row(cells[0], LocalDate.parse(cells[1]), cells[2], found(linker, cells[0], cells[1])));
        }
        rows = all;
    }

    private static String found(GazetteerLinker linker, String words, String day) {
        var text = new EntityText("Anna Lind met " + words + ".").published(day).entity(words, EntityKind.PERSON);
        Optional<Candidate> chosen = linker.link(text.article()).link(1).chosen();
        return chosen.map(Candidate::label).orElse(NIL);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void neverNamesAWrongPerson() {
        assertThat(rows).filteredOn(row -> !row.found().equals(NIL)).allSatisfy(row -> assertThat(row)
                .matches(Row::isRight));
    }

    @Test
    void findsTheHolders() {
        List<Row> held = rows.stream().filter(row -> !row.holder().equals(NIL)).toList();

        long right = held.stream().filter(Row::isRight).count();

        assertThat(held).hasSizeGreaterThanOrEqualTo(40);
        assertThat((double) right / held.size())
                .as(
                        "%d of %d, missed: %s",
                        right,
                        held.size(),
                        held.stream().filter(row -> !row.isRight()).toList())
                .isGreaterThanOrEqualTo(LEAST_FOUND);
    }
}
