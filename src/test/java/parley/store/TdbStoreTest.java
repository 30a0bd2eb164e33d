package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreTest extends KnowledgeStoreContract {
    @TempDir
    private Path folder;

    private KnowledgeStore store;

    @BeforeEach
    void openTheStore() {
        store = Stores.open(folder.resolve("store").toString());
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Override
    KnowledgeStore store() {
        return store;
    }

    @Test
    void readingDoesNotMakeAStore() {
        assertTrouble(() -> Stores.open(folder.resolve("absent").toString(), Access.READ), "absent", "parley load");
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Anna");

        assertTrouble(() -> Stores.open(folder.toString()), "holds other files", "name an empty");
    }

    @Test
    void aFileIsNoStore() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");

        assertTrouble(() -> Stores.open(file.toString()), "is a file");
    }

    /** As one that was ended while TDB2 made its files. */
    @Test
    void aStoreWhoseMakingWasEndedIsMadeAnew() throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        Path half = Files.createDirectories(made.resolve("making-1").resolve("Data-0001"));
        Files.writeString(half.resolve("nodes.bpt"), "half of it");

        try (KnowledgeStore whole = Stores.open(made.toString())) {
            whole.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));

            assertThat(whole.article(FIRST).isEmpty()).isFalse();
        }
        assertThat(half).doesNotExist();
    }

    /** As one that was ended while it took the old data away. */
    @Test
    void compactingTakesAwayWhatAnEarlierCompactionLeft() throws IOException {
        store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "Old"))));
        store.compact();
        Path left = Files.createDirectory(folder.resolve("store").resolve("Data-0001"));
        Files.writeString(left.resolve("nodes.dat"), "half of it");

        store.compact();

        assertThat(folder.resolve("store")).isDirectoryNotContaining("glob:**/Data-000[12]");
        assertThat(store.articles()).containsExactly(FIRST);
    }

    @Test
    void whoFillsAnEmptyStoreIsSeenWhenDone() {
        boolean done = store.atOnce(filled -> {
            assertThat(filled.isEmpty()).isTrue();
            filled.write(StoreChange.putting(
                    Map.of(FIRST, article(FIRST, "1", "One"), SECOND, article(SECOND, "2", "Two"))));
            filled.write(StoreChange.putting(Map.of()).withKnowledge(List.of(), triples(":a :met :b .")));
            assertThat(filled.isEmpty()).isFalse();
            assertThat(store.isEmpty()).isTrue();
        });

        assertThat(done).isTrue();
        assertThat(store.articles()).containsExactly(FIRST, SECOND);
        assertThat(store.knowledge().isIsomorphicWith(turtle(":a :met :b ."))).isTrue();
        assertOnlyDataIn(folder.resolve("store"));
        store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "3", "New"))));
        closeTheStore();
        openTheStore();
        assertThat(store.digests(List.of(FIRST, SECOND))).isEqualTo(Map.of(FIRST, "3", SECOND, "2"));
    }

    @Test
    void whoFillsAnEmptyStoreCanReadAndReplace() {
        store.atOnce(filled -> {
            filled.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One"))));
            assertThat(filled.articles()).containsExactly(FIRST);
            filled.write(StoreChange.putting(
                    Map.of(FIRST, article(FIRST, "2", "New"), SECOND, article(SECOND, "2", "Two"))));
        });

        assertThat(store.article(FIRST).isIsomorphicWith(article(FIRST, "2", "New")))
                .isTrue();
        assertThat(store.articles()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aFillingThatFailsLeavesNothing() {
        assertThatThrownBy(() -> store.atOnce(filled -> {
                    filled.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One"))));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(store.isEmpty()).isTrue();
        assertOnlyDataIn(folder.resolve("store"));
        assertThat(store.atOnce(filled -> {})).isTrue();
        assertThat(store.isEmpty()).isTrue();
    }

    @Test
    void whatFailsInAFullStoreLeavesItAsItWas() {
        store.write(StoreChange.putting(Map.of(FIRST, article(FIRST, "1", "One"))));

        assertThatThrownBy(() -> store.atOnce(same -> {
                    same.write(StoreChange.removing(Set.of(FIRST)));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(store.articles()).containsExactly(FIRST);
    }

    /** Its one folder of data and the lock. */
    private static void assertOnlyDataIn(Path folder) {
        assertThat(folder).isDirectoryNotContaining("glob:**/making-*");
        assertThat(folder.toFile().list((in, name) -> name.startsWith("Data-"))).hasSize(1);
    }
}
