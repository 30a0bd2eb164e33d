package parley.query;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;
import parley.store.Stores;

/** A store that holds what a golden folder's {@code data.trig} says. */
final class GoldenStore {
    private GoldenStore() {}

    static KnowledgeStore open(Path golden, Path folder) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(golden.resolve("data.trig")).parse(data);
        var graphs = new TreeMap<String, Graph>();
        data.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), data.getGraph(name)));
        var store = Stores.open(folder.toString());
        store.write(StoreChange.putting(graphs)
                .withKnowledge(List.of(), data.getDefaultGraph().find().toList()));
        return store;
    }
}
