package parley.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;

/** Another process that holds a store: it serves it, just keeps it open, or writes batch after batch into it. */
public final class StoreProcess implements AutoCloseable {
    static final int ARTICLES_PER_BATCH = 20;
    static final int TRIPLES_PER_ARTICLE = 50;

    private final Process process;
    private final BufferedReader lines;

    private StoreProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it and waits until it holds the store. */
    public static StoreProcess start(String what, Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        what,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var started = new StoreProcess(process);
        started.awaitLine();
        return started;
    }

    void awaitLine() throws IOException {
        if (lines.readLine() == null) {
            throw new IOException("the other process ended");
        }
    }

    /** Kills it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] args) throws InterruptedException {
        TdbStore store = TdbStore.open(Path.of(args[1]), Access.WRITE);
        switch (args[0]) {
            case "serve" -> ParleyServer.start(store, ServeOptions.DEFAULT.withPort(0));
            case "write" -> writeForEver(store);
            default -> {}
        }
        System.out.println("ready");
        Thread.sleep(120_000);
        System.exit(0);
    }

    private static void writeForEver(KnowledgeStore store) {
        var held = NodeFactory.createURI("http://x.test/held");
        for (int batch = 0; batch < 10_000; batch++) {
            var graphs = new TreeMap<String, Graph>();
            for (int i = 0; i < ARTICLES_PER_BATCH; i++) {
                String iri = "https://news.test/%d-%d".formatted(batch, i);
                graphs.put(iri, article(iri));
            }
            var number = NodeFactory.createLiteralString(Integer.toString(batch));
            store.write(
                    StoreChange.putting(graphs).withKnowledge(List.of(), List.of(Triple.create(held, held, number))));
            System.out.println("batch");
        }
    }

    private static Graph article(String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < TRIPLES_PER_ARTICLE; i++) {
            graph.add(
                    NodeFactory.createURI(iri),
                    NodeFactory.createURI("http://x.test/p" + i),
                    NodeFactory.createLiteralString("value " + i + " of " + iri));
        }
        return graph;
    }
}
