package parley.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.failure.BadConfiguration;
import parley.model.ItemFacts;

/** Indexes that are made apart from the build, and what they say beside the gazetteer. */
class ItemIndexWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        finish(item("Q990000001", "Nadia Example", ItemType.PERSON, 0.4));

        try (GazetteerIndex index = GazetteerIndex.open(folder)) {
            assertThat(index.find("Q990000001").orElseThrow().label()).isEqualTo("Nadia Example");
            assertThat(index.find(NameMatch.SURNAME, "example", 9)).hasSize(1);
        }
    }

    @Test
    void saysOfAnItemWhatTheMostTrustedIndexSaysAndKeepsTheNamesOfAll() throws IOException {
        finish(item("Q22686", "Donald J. Trump", ItemType.PERSON, 0.9));

        try (GazetteerIndex index = GazetteerIndex.openAfter(List.of(folder))) {
            assertThat(index.find("Q22686").orElseThrow().label()).isEqualTo("Donald J. Trump");
            assertThat(index.find(NameMatch.ALIAS, "potus", 9))
                    .map(hit -> index.item(hit.document()).label())
                    .contains("Donald J. Trump")
                    .doesNotHaveDuplicates();
            assertThat(index.find("Q7747").orElseThrow().label()).isEqualTo("Vladimir Putin");
        }
    }

    @Test
    void takesATimeZoneFromTheIndexThatKnowsOne() throws IOException {
        finish(item("Q39450", "Anchorage", ItemType.PLACE, 0.9));

        try (GazetteerIndex index = GazetteerIndex.openAfter(List.of(folder))) {
            assertThat(index.zone("Q39450")).hasValue(ZoneId.of("America/Anchorage"));
        }
    }

    @Test
    void ordersTheItemsOfAllIndexesByPopularity() throws IOException {
        finish(item("Q990000001", "Paris", ItemType.PLACE, 0.001), item("Q990000002", "Paris", ItemType.PLACE, 1));

        try (GazetteerIndex index = GazetteerIndex.openAfter(List.of(folder))) {
            List<String> found = index.find(NameMatch.LABEL, "paris", 24).stream()
                    .map(hit -> index.item(hit.document()).qid())
                    .toList();

            assertThat(found.subList(0, 2)).containsExactlyInAnyOrder("Q90", "Q990000002");
            assertThat(found).endsWith("Q990000001");
        }
    }

    @Test
    void leadsFromAMergedQidToTheItem() throws IOException {
        ItemRecord item = item("Q990000001", "Nadia Example", ItemType.PERSON, 0.4);
        finish(new ItemRecord(
                item.qid(),
                List.of("Q990000007"),
                item.names(),
                item.type(),
                item.country(),
                item.popularity(),
                item.location(),
                item.tenures()));

        try (GazetteerIndex index = GazetteerIndex.openAfter(List.of(folder))) {
            assertThat(new GazetteerDirectory(index).find("Q990000007").map(ItemFacts::qid))
                    .hasValue("Q990000001");
        }
    }

    @Test
    void letsANewerIndexSayWhoHoldsAnOffice() throws IOException {
        var tenure = new Tenure(
                "President of France", "Q191954", "Q142", Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(DAY));
        ItemRecord item = item("Q990000001", "Nadia Example", ItemType.PERSON, 0.4);
        finish(new ItemRecord(
                item.qid(),
                List.of(),
                item.names(),
                item.type(),
                "Q142",
                item.popularity(),
                item.location(),
                List.of(tenure)));

        try (GazetteerIndex index = GazetteerIndex.openAfter(List.of(folder))) {
            var holders = new OfficeHolders(index);
            assertThat(holders.find("Q142", "president", DAY))
                    .hasValueSatisfying(holder -> assertThat(holder.qid()).isEqualTo("Q990000001"));
            assertThat(holders.find("Q142", "president", DAY.plusDays(1))).isEmpty();
        }
    }

    @Test
    void goesOnFromTheLastCommitAndRefusesToReadBefore() throws IOException {
        try (ItemIndexWriter writer = ItemIndexWriter.create(folder)) {
            writer.add(item("Q990000001", "Nadia Example", ItemType.PERSON, 0.4));
            writer.commit(Map.of("done", "1"));
            writer.add(item("Q990000002", "Lost Example", ItemType.PERSON, 0.4));
        }

        assertThatThrownBy(() -> GazetteerIndex.openAfter(List.of(folder)))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("not finished");
        assertThat(ItemIndexWriter.notes(folder)).containsEntry("done", "1");
        try (ItemIndexWriter writer = ItemIndexWriter.resume(folder)) {
            writer.add(item("Q990000003", "Third Example", ItemType.PERSON, 0.4));
            writer.finish(Map.of());
        }
        try (GazetteerIndex index = GazetteerIndex.open(folder)) {
            assertThat(index.find(NameMatch.SURNAME, "example", 9).stream()
                            .map(hit -> index.item(hit.document()).qid()))
                    .containsExactlyInAnyOrderElementsOf(Set.of("Q990000001", "Q990000003"));
        }
    }

    private static ItemRecord item(String qid, String label, ItemType type, double popularity) {
        return new ItemRecord(
                qid,
                List.of(),
                new ItemRecord.Names(label, List.of(), "", "", List.of()),
                type,
                "",
                popularity,
                ItemRecord.Location.UNKNOWN,
                List.of());
    }

    private void finish(ItemRecord... items) throws IOException {
        try (ItemIndexWriter writer = ItemIndexWriter.create(folder)) {
            for (ItemRecord item : items) {
                writer.add(item);
            }
            writer.finish(Map.of());
        }
    }
}
