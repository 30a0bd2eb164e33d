package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
