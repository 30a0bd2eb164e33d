package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parley.pipeline.Inputs;
import parley.pipeline.PipelineOptions;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
import parley.query.QueryRunner;
import parley.query.ResultsFormat;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley demo}: from sample articles to answers, in one go. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Load the sample articles into a fresh store, show a meeting and the answers of three queries.",
        footer = {"", "Example: parley demo"})
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLES = "/parley/samples/samples.jsonl";
    private static final String MEETING =
            """
            PREFIX parley: <https://w3id.org/parley#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?meeting ?p ?o . ?o rdfs:label ?label }
            WHERE {
              {
                SELECT ?meeting WHERE { ?meeting parley:nonParticipant ?absent ; parley:participant ?present }
                GROUP BY ?meeting ORDER BY DESC(COUNT(DISTINCT ?present)) ?meeting LIMIT 1
              }
              ?meeting ?p ?o .
              OPTIONAL { ?o rdfs:label ?label }
            }
            """;

    @ParentCommand
    private ParleyCommand parley;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "parley-demo",
            description = "The folder of the demo's store, emptied first (default: ./${DEFAULT-VALUE}).")
    private String location;

    @Option(names = "--serve", description = "Show the samples in your browser afterwards, until Ctrl-C.")
    private boolean serve;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Where --serve listens (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private GraphOptions graph;

    @Override
    public Integer call() throws IOException {
        try (var store = Stores.open(location, Access.WRITE)) {
            load(store);
            show("A meeting, as Turtle:", store, NamedQuery.parse("the meeting", MEETING));
            var library = QueryLibrary.bundled();
            for (String name : List.of("timeline", "who-stayed-away", "sources-that-disagree")) {
                NamedQuery query = library.get(name);
                show("%s   (parley query %s)".formatted(query.question(), name), store, query);
            }
            sayWhatIsNext();
        }
        return serve ? ServeCommand.serve(parley, location, ServeOptions.DEFAULT.withPort(port)) : 0;
    }

    private void load(KnowledgeStore store) throws IOException {
        var messages = new RunMessages(parley.terminal());
        var content = parley.program().content(store, graph.options(store));
        content.remove(new TreeSet<>(store.articles()));
        try (InputStream samples = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(SAMPLES), SAMPLES)) {
            var inputs = new Inputs(List.of(Inputs.STANDARD_INPUT), samples);
            messages.close(content.load(inputs, PipelineOptions.DEFAULT, article -> {}), " in " + location, false);
        }
    }

    private void show(String heading, KnowledgeStore store, NamedQuery query) {
        var out = parley.terminal().out();
        out.printf("%n%s%n%n", heading);
        out.flush();
        new QueryRunner(store).run(query, Map.of(), ResultsFormat.TABLE, out);
    }

    private void sayWhatIsNext() {
        parley.terminal()
                .out()
                .printf(
                        """

                        The store is in %1$s. To go on:
                          parley queries                                  what else can be asked
                          parley query meetings-of-a-person -p person='Giorgia Meloni' --store %1$s
                          parley explain https://samples.example/vienna-announced --store %1$s
                          parley serve --store %1$s                       the same for your browser
                          parley convert YOUR-ARTICLE.txt --published 2025-08-15
                        """,
                        location);
    }
}
