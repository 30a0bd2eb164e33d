package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.EntityKind;
import parley.model.LinkedArticle;

/** Where places lie, and what the clock shows there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
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

    @ParameterizedTest(name = "{0}: {1}, in {2}")
    @CsvSource({
        "Anchorage, America/Anchorage, United States",
        "Honolulu, Pacific/Honolulu, United States",
        "Denver, America/Denver, United States",
        "Phoenix, America/Phoenix, United States",
        "Vladivostok, Asia/Vladivostok, Russia",
        "Kaliningrad, Europe/Kaliningrad, Russia",
        "Sochi, Europe/Moscow, Russia",
        "Perth, Australia/Perth, Australia",
        "Darwin, Australia/Darwin, Australia",
        "Manaus, America/Manaus, Brazil",
        "Brasília, America/Sao_Paulo, Brazil",
        "Kinshasa, Africa/Kinshasa, Democratic Republic of the Congo",
        "Lubumbashi, Africa/Lubumbashi, Democratic Republic of the Congo",
        "Ulaanbaatar, Asia/Ulaanbaatar, Mongolia",
        "Jayapura, Asia/Jayapura, Indonesia",
        "Reykjavik, Atlantic/Reykjavik, Iceland",
        "Almaty, Asia/Almaty, Kazakhstan",
        "Halifax, America/Halifax, Canada"
    })
    void knowsTheZoneAndTheCountryOfAPlace(String name, String zone, String country) {
        var text = new EntityText("Anna Lind met Ben Okoro in " + name + ".").entity(name, EntityKind.PLACE);

        LinkedArticle linked = linker.link(text.meetingAt(name));

        assertThat(linked.timeZones().get(1)).hasToString(zone);
        GazetteerItem place =
                index.find(linked.link(1).chosen().orElseThrow().qid()).orElseThrow();
        assertThat(place.geography().coordinates()).isPresent();
        String widest =
                place.geography().within().get(place.geography().within().size() - 1);
        assertThat(index.find(widest).orElseThrow().label()).isEqualTo(country);
    }
}
