package parley.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A dataset in memory, to be read like any store. */
public final class MemoryStore implements KnowledgeStore {
    private final DatasetGraph data;

    public MemoryStore(DatasetGraph data) {
        this.data = data;
    }

    @Override
    public String location() {
        return "memory";
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> use) {
        try (var exec = QueryExec.dataset(data).query(query).build()) {
            return use.apply(exec);
        }
    }

    @Override
    public void read(Consumer<DatasetGraph> use) {
        use.accept(data);
    }

    @Override
    public void write(StoreChange change) {
        throw new UnsupportedOperationException("what was converted is only read");
    }

    @Override
    public void compact() {}

    @Override
    public void close() {}
}
