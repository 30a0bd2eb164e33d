package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;

/** Every question of the library on a store of ours and on the same quads in RDF4J's LMDB store, in one process, warm. */
final class LibraryDuels {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryDuels.class);
    private static final int LONGEST_SECONDS = 60;
    private static final long WARMING_NANOS = 4_000_000_000L;

    private LibraryDuels() {}

    static List<Duel> run(Path folder) {
        List<Duel> duels = new ArrayList<>();
        try (KnowledgeStore store = TdbStore.open(folder, Access.READ)) {
            Map<String, String> queries = LibraryQueries.about(store);
            Path quads = Sizes.folder().resolve("library.nq");
            write(store, quads);
            save(queries);
            SailRepository rdf4j = rdf4j(quads);
            queries.forEach((name, text) -> {
                var duel = new Duel(name + warm(() -> ours(store, text), () -> theirs(rdf4j, text)), "ms");
                for (int run = 0; run < Sizes.runs(); run++) {
                    duel.round(() -> millis(() -> ours(store, text)), () -> millis(() -> theirs(rdf4j, text)));
                }
                LOG.warn("{}", duel.row());
                duels.add(duel);
            });
            rdf4j.shutDown();
        }
        return duels;
    }

    /** Asks both until Java has compiled what they need, and says where they do not answer the same. */
    private static String warm(LongSupplier ours, LongSupplier theirs) {
        long end = System.nanoTime() + WARMING_NANOS;
        long answers;
        long others;
        do {
            answers = ours.getAsLong();
            others = theirs.getAsLong();
        } while (System.nanoTime() < end);
        if (others < 0) {
            return " (theirs gave up)";
        }
        return answers == others ? "" : " (%d answers, theirs %d)".formatted(answers, others);
    }

    private static SailRepository rdf4j(Path quads) {
        Path folder = Sizes.folder().resolve("rdf4j");
        var repository = new SailRepository(new LmdbStore(
                folder.toFile(), new LmdbStoreConfig("spoc,posc,ospc,cspo").setForceSync(false)));
        try (var connection = repository.getConnection()) {
            connection.clear();
            connection.add(quads.toFile(), RDFFormat.NQUADS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repository;
    }

    private static long ours(KnowledgeStore store, String text) {
        return store.query(QueryFactory.create(text), exec -> {
            var rows = exec.select();
            rows.forEachRemaining(row -> row.forEach((variable, node) -> {}));
            return rows.getRowNumber();
        });
    }

    /** It has no default graph apart: a query without {@code GRAPH} sees all graphs there. */
    private static long theirs(SailRepository repository, String text) {
        try (var connection = repository.getConnection()) {
            var query = connection.prepareTupleQuery(text);
            query.setMaxExecutionTime(LONGEST_SECONDS);
            try (var rows = query.evaluate()) {
                return rows.stream().count();
            }
        } catch (QueryEvaluationException e) {
            return -1;
        }
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void write(KnowledgeStore store, Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            store.forEachQuad(quad -> {
                try {
                    out.write(NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                            + NodeFmtLib.strNT(quad.getObject()));
                    out.write(quad.isDefaultGraph() ? " .\n" : " " + NodeFmtLib.strNT(quad.getGraph()) + " .\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For programs that are asked by a script of their own. */
    private static void save(Map<String, String> queries) {
        try {
            Path folder = Files.createDirectories(Sizes.folder().resolve("library"));
            for (var query : queries.entrySet()) {
                Files.writeString(folder.resolve(query.getKey() + ".rq"), query.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
