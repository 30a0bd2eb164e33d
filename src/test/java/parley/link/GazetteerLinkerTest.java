package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.model.EntityKind;
import parley.model.LinkedArticle;

/** Linking, with the gazetteer that the program comes with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GazetteerLinkerTest {
    private GazetteerIndex index;
    private GazetteerLinker linker;

    @BeforeAll
    void open() {
        index = GazetteerIndex.open();
        linker = new GazetteerLinker(index, LinkOptions.DEFAULT);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void linksThePeopleAndPlacesOfASummit() {
        var text = new EntityText(
                        "Donald Trump and Vladimir Putin will meet at Elmendorf-Richardson Air Base in Anchorage, "
                                + "Alaska, with Sergei Lavrov but without Volodymyr Zelenskyy.")
                .published("2025-08-15")
                .entity("Donald Trump", EntityKind.PERSON)
                .entity("Vladimir Putin", EntityKind.PERSON)
                .entity("Elmendorf-Richardson Air Base", EntityKind.PLACE)
                .entity("Anchorage", EntityKind.PLACE)
                .entity("Alaska", EntityKind.PLACE)
                .entity("Sergei Lavrov", EntityKind.PERSON)
                .entity("Volodymyr Zelenskyy", EntityKind.PERSON);

        LinkedArticle linked = linker.link(text.meetingAt("Elmendorf-Richardson Air Base", "Anchorage"));

        assertThat(linked.links())
                .map(link -> link.chosen().map(chosen -> chosen.qid()).orElse("NIL"))
                .containsExactly("Q22686", "Q7747", "NIL", "Q39450", "Q797", "Q58217", "Q3874799");
        assertThat(linked.timeZones()).containsEntry(1, ZoneId.of("America/Anchorage"));
    }
}
