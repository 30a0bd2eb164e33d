package parley.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import parley.map.EvidenceReader;
import parley.model.ArticleEvidence;
import parley.vocab.Nif;
import parley.vocab.Parley;

/** The article graphs of a part, read back one at a time from the sorted quads. */
final class ArticleFile {
    static {
        JenaSystem.init();
    }

    /** What the knowledge does not depend on; most of a graph. */
    private static final Set<String> PASSED_OVER = strings(
            Nif.isString,
            Nif.beginIndex,
            Nif.endIndex,
            Nif.anchorOf,
            Nif.referenceContext,
            Parley.evidence,
            Parley.candidate);

    private static final String REPORT = " " + NodeFmtLib.strNT(Parley.Report) + " ";

    private final JobFolder folder;
    private final int part;
    private final EvidenceReader reader = new EvidenceReader();

    ArticleFile(JobFolder folder, int part) {
        this.folder = folder;
        this.part = part;
    }

    private static Set<String> strings(Node... nodes) {
        return Set.of(List.of(nodes).stream().map(NodeFmtLib::strNT).toArray(String[]::new));
    }

    /** What each article says that reports a meeting; the others have no part in what is known. */
    List<byte[]> evidence() {
        List<byte[]> evidence = new ArrayList<>();
        forEachGraph((graph, lines) -> {
            if (lines.stream().anyMatch(line -> line.contains(REPORT))) {
                evidence.add(EvidenceBytes.of(read(graph, lines)));
            }
        });
        return evidence;
    }

    private ArticleEvidence read(String iri, List<String> lines) {
        var text = new StringBuilder();
        lines.stream()
                .filter(line -> !PASSED_OVER.contains(predicate(line)))
                .forEach(line -> text.append(line, 0, line.lastIndexOf('<')).append(".\n"));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text.toString(), Lang.NTRIPLES)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return reader.read(iri, graph);
    }

    private static String predicate(String line) {
        int begin = line.indexOf(' ') + 1;
        return line.substring(begin, line.indexOf(' ', begin));
    }

    /** Writes the part anew without some of its graphs; a second time it changes nothing. */
    void drop(Set<String> graphs) {
        long[] quads = new long[1];
        folder.write(JobFolder.articles(part), out -> {
            Writer kept = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            forEachGraph((graph, lines) -> {
                if (!graphs.contains(graph)) {
                    lines.forEach(line -> append(line, kept));
                    quads[0] += lines.size();
                }
            });
            kept.flush();
        });
        String name = JobFolder.finished(part);
        folder.writeText(
                name,
                PartCount.parse(folder.path(name), folder.text(name))
                        .withQuads(quads[0])
                        .json());
    }

    private static void append(String line, Writer writer) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEachGraph(BiConsumer<String, List<String>> use) {
        String name = JobFolder.articles(part);
        try (var lines = new BufferedReader(new InputStreamReader(folder.read(name), StandardCharsets.UTF_8))) {
            List<String> graph = new ArrayList<>();
            String current = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String iri = line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>'));
                if (!iri.equals(current) && !graph.isEmpty()) {
                    use.accept(current, graph);
                    graph.clear();
                }
                current = iri;
                graph.add(line);
            }
            if (!graph.isEmpty()) {
                use.accept(current, graph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.path(name), e);
        }
    }
}
