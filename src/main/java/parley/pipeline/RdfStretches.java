package parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import parley.map.ArticleGraphs;
import parley.map.SortedLines;

/**
 * Cuts a file of RDF into stretches of quads, each of which holds one article whole, or none. The file may be larger than
 * memory: it is read on a thread of its own, a little ahead.
 */
final class RdfStretches {
    private static final int QUADS_AHEAD = 5_000;
    private static final int PORTIONS_AHEAD = 4;
    private static final char AFTER_ARTICLE = '\t';

    private final Path file;

    RdfStretches(Path file) {
        this.file = file;
    }

    /**
     * As they stand in the file.
     *
     * @throws NotInStretches if the file is not one graph after the other, each of one article and under its name
     */
    void asTheyStand(Consumer<List<Quad>> use) {
        var graphs = new Graphs(use);
        forEachQuad(graphs::add);
        graphs.end();
    }

    /** After sorting them by the articles that they describe, whatever their order and the names of their graphs. */
    void sorted(Consumer<List<Quad>> use) {
        try (var lines = new SortedLines()) {
            forEachQuad(quad -> {
                if (quad.getSubject().isURI()) {
                    lines.add(ArticleGraphs.articleOf(quad.getSubject()) + AFTER_ARTICLE + line(quad));
                }
            });
            cut(lines.sorted(), use);
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject()) + " .";
    }

    private static void cut(Iterator<String> sorted, Consumer<List<Quad>> use) {
        String article = "";
        var stretch = new StringBuilder();
        while (sorted.hasNext()) {
            String line = sorted.next();
            String next = line.substring(0, line.indexOf(AFTER_ARTICLE));
            if (!next.equals(article)) {
                use.accept(parsed(stretch.toString()));
                stretch.setLength(0);
                article = next;
            }
            stretch.append(line, next.length() + 1, line.length()).append('\n');
        }
        use.accept(parsed(stretch.toString()));
    }

    private static List<Quad> parsed(String lines) {
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(lines, Lang.NTRIPLES)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(data);
        return Iter.toList(data.find());
    }

    private void forEachQuad(Consumer<Quad> use) {
        IteratorCloseable<Quad> quads = AsyncParser.of(
                        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging))
                .setChunkSize(QUADS_AHEAD)
                .setQueueSize(PORTIONS_AHEAD)
                .asyncParseQuads();
        try {
            quads.forEachRemaining(use);
        } finally {
            quads.close();
        }
    }

    /** The file has another order. */
    static final class NotInStretches extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotInStretches() {
            super("not in stretches", null, false, false);
        }
    }

    /** One named graph after the other; what is in none is passed over. */
    private static final class Graphs {
        private final Consumer<List<Quad>> use;
        private List<Quad> stretch = new ArrayList<>();
        private String last = "";
        private boolean isPlain = true;
        private boolean isWritten = true;

        private Graphs(Consumer<List<Quad>> use) {
            this.use = use;
        }

        private void add(Quad quad) {
            if (!stretch.isEmpty() && !stretch.get(0).getGraph().equals(quad.getGraph())) {
                end();
            }
            if (ArticleGraphs.isArticle(quad) && !quad.getSubject().equals(quad.getGraph())) {
                throw new NotInStretches();
            }
            if (!quad.isDefaultGraph()) {
                if (stretch.isEmpty()) {
                    follow(quad.getGraph().toString());
                }
                stretch.add(quad);
            }
        }

        private void end() {
            use.accept(stretch);
            stretch = new ArrayList<>();
        }

        /** No graph comes twice where they are sorted: by their IRIs, or by these as they are written in a line. */
        private void follow(String graph) {
            isPlain &= graph.compareTo(last) > 0;
            isWritten &= (graph + ">").compareTo(last + ">") > 0 || last.isEmpty();
            last = graph;
            if (!isPlain && !isWritten) {
                throw new NotInStretches();
            }
        }
    }
}
