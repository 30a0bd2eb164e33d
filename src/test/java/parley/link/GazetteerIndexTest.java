package parley.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.failure.BadConfiguration;
import parley.model.EntityKind;
import parley.model.ItemFacts;

/** The index that the build makes, and what happens where there is none. */
class GazetteerIndexTest {
    @TempDir
    Path folder;

    @Test
    void knowsWhatHoldsAPlaceAndWhereItLies() {
        try (GazetteerIndex index = GazetteerIndex.open()) {
            ItemFacts anchorage = new GazetteerDirectory(index).find("Q39450").orElseThrow();

            assertThat(anchorage.label()).isEqualTo("Anchorage");
            assertThat(anchorage.kind()).isEqualTo(EntityKind.PLACE);
            assertThat(anchorage.containedIn()).containsExactly("Q797", "Q30");
            assertThat(anchorage.coordinates())
                    .hasValueSatisfying(point -> assertThat(point.latitude()).isBetween(61.0, 61.5));
        }
    }

    @Test
    void knowsNothingOfAnUnknownItem() {
        try (GazetteerIndex index = GazetteerIndex.open()) {
            assertThat(new GazetteerDirectory(index).find("Q0")).isEmpty();
        }
    }

    @Test
    void tellsACountryFromAPlace() {
        try (GazetteerIndex index = GazetteerIndex.open()) {
            var directory = new GazetteerDirectory(index);

            assertThat(directory.find("Q159").orElseThrow().kind()).isEqualTo(EntityKind.COUNTRY);
            assertThat(directory.find("Q649").orElseThrow().kind()).isEqualTo(EntityKind.PLACE);
            assertThat(directory.find("Q649").orElseThrow().containedIn()).endsWith("Q159");
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNoIndex() {
        assertThatThrownBy(() -> GazetteerIndex.open(folder.resolve("absent")))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("absent")
                .hasMessageContaining(GazetteerIndex.PROPERTY);
        assertThatThrownBy(() -> GazetteerIndex.open(folder)).isInstanceOf(BadConfiguration.class);
    }

    @Test
    void refusesAnIndexOfAnotherVersion() throws IOException {
        try (var directory = MMapDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexFields.COMMIT_FORMAT, "0").entrySet());
            writer.commit();
        }

        assertThatThrownBy(() -> GazetteerIndex.open(folder))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("format 0");
    }

    @Test
    void refusesADamagedIndex() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "not an index");

        assertThatThrownBy(() -> GazetteerIndex.open(folder)).isInstanceOf(BadConfiguration.class);
    }
}
