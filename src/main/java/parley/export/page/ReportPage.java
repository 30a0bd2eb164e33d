package parley.export.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.export.meetings.MeetingReader;
import parley.export.meetings.Network;
import parley.resource.Resource;

/** The report of a dataset: how much, when, who, where, and every meeting with its evidence. */
public final class ReportPage {
    private static final String STYLE = "report-page.css";

    private final DatasetGraph data;

    /** @param data inside a read transaction, if it knows such */
    public ReportPage(DatasetGraph data) {
        this.data = data;
    }

    /** Writes the page; the list of meetings goes out as it is read. */
    public void write(Writer out) throws IOException {
        var reader = new MeetingReader(data);
        Overview overview = Overview.of(reader);
        out.write(head());
        out.write("<p>%s</p>\n".formatted(counts(overview)));
        if (!overview.months().isEmpty()) {
            out.write("<h2>When</h2>\n<p>By month: held below, others above them%s.</p>\n"
                    .formatted(
                            overview.withoutMonth() > 0
                                    ? "; %d without a known month".formatted(overview.withoutMonth())
                                    : ""));
            out.write(TimelinePicture.of(overview.months()));
        }
        network(Network.of(reader), out);
        if (!overview.spots().isEmpty()) {
            out.write("<h2>Where</h2>\n");
            out.write(MapPicture.of(overview.spots()));
        }
        out.write("<h2>Meetings and their evidence</h2>\n<ol>\n");
        var entry = new MeetingEntry(data);
        reader.forEach(meeting -> out.write(entry.html(meeting)));
        out.write("</ol>\n</body>\n</html>\n");
    }

    private static void network(Network network, Writer out) throws IOException {
        if (!network.ties().isEmpty()) {
            String some = network.members().size() > NetworkPicture.MOST
                    ? " The %d of %d who met most often."
                            .formatted(NetworkPicture.MOST, network.members().size())
                    : "";
            out.write("<h2>Who met whom</h2>\n<p>Meetings held.%s</p>\n".formatted(some));
            out.write(NetworkPicture.of(network));
        }
    }

    private static String counts(Overview overview) {
        String states = overview.states().entrySet().stream()
                .map(entry -> "%d %s"
                        .formatted(entry.getValue(), entry.getKey().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return "%d meetings%s".formatted(overview.meetings(), states.isEmpty() ? "" : ": " + states);
    }

    private static String head() {
        String style = new Resource(ReportPage.class, STYLE).text();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
                <meta name="referrer" content="no-referrer">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Meetings that news articles report</title>
                <style>%s</style>
                </head>
                <body>
                <h1>Meetings that news articles report</h1>
                """
                .formatted(digest(style), style);
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
