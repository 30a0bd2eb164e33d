package parley.cli;

import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.Stores;
import picocli.CommandLine.Option;

/** Which store: the same words in every command that uses one. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            defaultValue = "parley-store",
            description = "A folder, or the address of a Fuseki dataset (default: ./parley-store).")
    private String store;

    KnowledgeStore open(Access access) {
        return Stores.open(store, access);
    }

    String location() {
        return store;
    }
}
