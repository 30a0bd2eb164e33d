package parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.UnreadableInput;
import parley.map.GraphView;
import parley.store.KnowledgeStore;

/**
 * Loads a file of RDF, article by article, into a folder's store in one transaction. Articles are checked on several threads
 * while others are read and written.
 */
final class RdfLoad {
    private static final Node MEETING_REPORT = parley.vocab.Parley.Report;

    private final KnowledgeStore store;
    private final KnowledgeUpdater updater;
    private final RunListener<String> listener;
    private final int threads;
    private final RdfArticles articles = new RdfArticles();

    RdfLoad(KnowledgeStore store, KnowledgeUpdater updater, RunListener<String> listener, int threads) {
        this.store = store;
        this.updater = updater;
        this.listener = listener;
        this.threads = threads;
    }

    /** Loads the articles that break no shape; of a file that cannot be read none. */
    void load(String file, RunReport.Tally tally) {
        List<Rejection> rejections = new ArrayList<>();
        try {
            rejections = loadOrThrow(Path.of(file), tally);
        } catch (UnreadableInput e) {
            String detail = e.getMessage().substring(file.length() + 2);
            rejections.add(new Rejection(file, Reason.UNREADABLE, detail));
        }
        rejections.forEach(rejection -> {
            tally.rejected(rejection);
            listener.rejected(rejection);
        });
    }

    private List<Rejection> loadOrThrow(Path file, RunReport.Tally tally) {
        var stretches = new RdfStretches(file);
        var told = new HashSet<String>();
        Round round = new Round(told);
        try {
            // Where some could be written before it shows that others belong to them, they are sorted first.
            if (!store.atOnce(target -> round.run(file, stretches::asTheyStand, target))) {
                round.run(file, stretches::sorted, store);
            }
            return round.end(file, tally);
        } catch (RdfStretches.NotInStretches e) {
            Round again = new Round(told);
            store.atOnce(target -> again.run(file, stretches::sorted, target));
            return again.end(file, tally);
        }
    }

    /** One way through a file. */
    private final class Round {
        private final List<Rejection> rejections = new ArrayList<>();
        private final Set<String> told;
        /** How many reports each article has that went in. */
        private final List<Integer> loaded = new ArrayList<>();

        /** @param told of which articles the listener has heard, so that it hears of none again in a second round */
        private Round(Set<String> told) {
            this.told = told;
        }

        private void run(Path file, Consumer<Consumer<List<Quad>>> reading, KnowledgeStore target) {
            var filling = new StoreFilling(target, updater.on(target), MemoryLimits.DEFAULT, target.isEmpty());
            try (var work = WorkThreads.start(threads)) {
                var tasks = new OrderedTasks<RdfArticles.Checked>(work, checked -> take(checked, filling));
                RdfArticles.reading(
                        file,
                        () -> reading.accept(stretch -> {
                            if (!listener.isStopped()) {
                                tasks.submit(() -> articles.check(stretch), OrderedTasks.UNKNOWN_WEIGHT);
                            }
                        }));
                tasks.finish();
            }
            filling.finish();
        }

        private void take(RdfArticles.Checked checked, StoreFilling filling) {
            checked.conforming().forEach((iri, graph) -> {
                filling.add(iri, graph);
                if (told.add(iri)) {
                    listener.done(iri);
                }
                loaded.add(new GraphView(graph).instances(MEETING_REPORT).size());
            });
            rejections.addAll(checked.rejections());
        }

        private List<Rejection> end(Path file, RunReport.Tally tally) {
            if (loaded.isEmpty() && rejections.isEmpty() && !listener.isStopped()) {
                throw new UnreadableInput(file + ": there is no article in it; give RDF that parley has written");
            }
            loaded.forEach(tally::loaded);
            return rejections;
        }
    }
}
