package parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.export.meetings.Gexf;
import parley.export.meetings.GraphMl;
import parley.export.meetings.MeetingReader;
import parley.export.meetings.MeetingsCsv;
import parley.export.meetings.MeetingsFormat;
import parley.export.meetings.MeetingsGeoJson;
import parley.export.meetings.PairsCsv;
import parley.export.meetings.PlannedCalendar;
import parley.export.page.ReportPage;
import parley.map.DatasetDescription;
import parley.map.GraphWriter;
import parley.map.QuadLines;
import parley.map.RdfFormat;
import parley.store.KnowledgeStore;

/** Writes a store in any form: all of it, or some of its meetings with the articles that report them. */
public final class StoreExporter {
    private final KnowledgeStore store;
    private final Optional<Set<String>> named;

    public StoreExporter(KnowledgeStore store) {
        this.store = store;
        this.named = Optional.empty();
    }

    /**
     * For a part of the store.
     *
     * @param named IRIs of meetings, and of reports and articles, which stand for the meetings that they report
     */
    public StoreExporter(KnowledgeStore store, Set<String> named) {
        this.store = store;
        this.named = Optional.of(Set.copyOf(named));
    }

    /** Writes to the stream, which it does not close; the same store gives the same bytes. */
    public void export(ExportFormat format, OutputStream out) {
        Optional<RdfFormat> rdf = format.rdf();
        if (rdf.filter(RdfFormat::isLines).isPresent() && named.isEmpty()) {
            lines(rdf.get(), out);
        } else {
            read(data -> write(format, data, out));
        }
    }

    private void lines(RdfFormat format, OutputStream out) {
        try (var lines = new QuadLines(format)) {
            store.forEachQuad(lines::add);
            lines.write(out);
        }
    }

    private void read(Consumer<DatasetGraph> use) {
        store.read(data ->
                use.accept(named.map(iris -> new Selection(data).of(iris)).orElse(data)));
    }

    private static void write(ExportFormat format, DatasetGraph data, OutputStream out) {
        switch (format) {
            case TURTLE -> new GraphWriter(RdfFormat.TURTLE).write(data, out);
            case N_TRIPLES -> new GraphWriter(RdfFormat.N_TRIPLES).write(data, out);
            case JSON_LD -> new GraphWriter(RdfFormat.JSON_LD).write(data, out);
            case RDF_XML -> new GraphWriter(RdfFormat.RDF_XML).write(data, out);
            case TRIG -> new GraphWriter(RdfFormat.TRIG).write(data, out);
            case N_QUADS -> new GraphWriter(RdfFormat.N_QUADS).write(data, out);
            case HTML -> text(writer -> new ReportPage(data).write(writer), out);
            case JSON_LINES -> text(writer -> new StoredArticleLines(data).write(writer), out);
            case DESCRIPTION ->
                new GraphWriter(RdfFormat.TURTLE).write(DatasetGraphFactory.wrap(DatasetDescription.of(data)), out);
            case CSV -> meetings(new MeetingsCsv(), data, out);
            case PAIRS -> meetings(new PairsCsv(), data, out);
            case GEXF -> meetings(new Gexf(), data, out);
            case GRAPHML -> meetings(new GraphMl(), data, out);
            case GEOJSON -> meetings(new MeetingsGeoJson(), data, out);
            case CALENDAR -> meetings(new PlannedCalendar(), data, out);
        }
    }

    private static void meetings(MeetingsFormat form, DatasetGraph data, OutputStream out) {
        text(writer -> form.write(new MeetingReader(data), writer), out);
    }

    /** What may fail while it writes. */
    @FunctionalInterface
    private interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private static void text(Text text, OutputStream out) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
