package parley.serve.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.export.ExportFormat;
import parley.export.StoreExporter;
import parley.export.meetings.KnownMeeting;
import parley.store.KnowledgeStore;

/** Sends the meetings of a selection as a file. */
final class Download {
    private final KnowledgeStore store;

    Download(KnowledgeStore store) {
        this.store = store;
    }

    void send(String name, List<KnownMeeting> selected, HttpServletResponse response) throws IOException {
        Optional<ExportFormat> format = Arrays.stream(ExportFormat.values())
                .filter(one -> one.extension().equals(name))
                .findFirst();
        if (format.isEmpty()) {
            String all = Arrays.stream(ExportFormat.values())
                    .map(ExportFormat::extension)
                    .collect(Collectors.joining(", "));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "name a format: " + all);
            return;
        }
        // Always a file to keep: no browser may open what comes from a store as a page of this site.
        response.setContentType("application/octet-stream");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"meetings." + format.get().extension() + "\"");
        var iris = selected.stream().map(KnownMeeting::iri).collect(Collectors.toSet());
        new StoreExporter(store, iris).export(format.get(), response.getOutputStream());
    }
}
