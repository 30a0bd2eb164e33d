package parley.serve.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parley.pipeline.Parley;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.StoreChange;
import parley.store.TdbStore;

/** A server on the meetings of {@code meetings.trig}. */
abstract class ServedMeetings {
    static final String ID = "https://w3id.org/parley/id/";

    private static final Parley PROGRAM = Parley.standard();

    @TempDir
    Path folder;

    private TdbStore store;
    private ParleyServer server;

    @BeforeEach
    void serve() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFDataMgr.read(data, ServedMeetings.class.getResource("meetings.trig").toString());
        Map<String, Graph> articles = new HashMap<>();
        data.listGraphNodes().forEachRemaining(name -> articles.put(name.getURI(), data.getGraph(name)));
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
        store.write(StoreChange.putting(articles)
                .withKnowledge(List.of(), data.getDefaultGraph().find().toList()));
        server = start(ServeOptions.DEFAULT.withPort(0));
    }

    private ParleyServer start(ServeOptions options) {
        return ParleyServer.start(store, options, () -> PROGRAM);
    }

    void serveAgain(UnaryOperator<ServeOptions> change) {
        server.close();
        server = start(change.apply(ServeOptions.DEFAULT.withPort(0)));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    URI at(String path) {
        return server.page().resolve(path);
    }

    URI about(String page, String iri) {
        return at("/%s?iri=%s".formatted(page, Links.encoded(iri)));
    }
}
