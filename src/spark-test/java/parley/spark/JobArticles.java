package parley.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A folder of articles in every form that the job is made for, among them bad ones and one that comes twice. */
final class JobArticles {
    private static final String[] PAIRS = {
        "French President Emmanuel Macron|Italian Prime Minister Giorgia Meloni",
        "Ruth Calder|Osman Tevfik",
        "Finnish President Alexander Stubb|Ruth Calder",
        "Osman Tevfik|Turkish Foreign Minister Hakan Fidan",
    };
    private static final String[] CITIES = {"Vienna", "Oslo", "Geneva"};

    private JobArticles() {}

    static void write(Path folder) {
        try {
            Files.createDirectories(folder.resolve("more"));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                lines.add(line("https://lines.example/" + i, i));
            }
            lines.add("{\"text\": ");
            lines.add("{\"url\": \"https://lines.example/french\", \"text\": \"%s\"}"
                    .formatted("Le président a rencontré la présidente du conseil à Rome pour parler de la paix. "
                            .repeat(4)));
            Files.write(folder.resolve("a-lines.jsonl"), lines);
            Files.writeString(folder.resolve("b-again.jsonl"), line("https://lines.example/3", 7) + "\n");
            Files.writeString(folder.resolve("more/text.txt"), text(2));
            Files.copy(Path.of("src/samples/samples.jsonl"), folder.resolve("more/samples.jsonl"));
            warc(folder.resolve("pages.warc.gz"));
            parquet(folder.resolve("rows.parquet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(int number) {
        return "2031-05-%02d".formatted(1 + number % 9);
    }

    private static String text(int number) {
        String[] pair = PAIRS[number % PAIRS.length].split("\\|");
        String city = CITIES[number % CITIES.length];
        return "%s met %s in %s on Monday to discuss grain exports. The talks lasted two hours, a spokesman said. They spoke of the harvest and of shipping, and both sides called the meeting number %d useful."
                .formatted(pair[0], pair[1], city, number);
    }

    private static String line(String url, int number) {
        return "{\"url\": \"%s\", \"date\": \"%s\", \"title\": \"Talks\", \"text\": \"%s\"}"
                .formatted(url, day(number), text(number));
    }

    private static void warc(Path file) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 6; i++) {
                String html =
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Talks</title><meta property=\"article:published_time\" content=\"%s\"></head><body><article><p>%s</p><p>%s</p></article></body></html>"
                                .formatted(day(i), text(i + 1), text(i + 1));
                String record =
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/%d\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                                .formatted(i, html.getBytes(StandardCharsets.UTF_8).length, html);
                out.write(record.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void parquet(Path file) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message article { optional binary id (STRING); optional binary text (STRING); optional int32 date (DATE); optional binary url (STRING); optional binary title (STRING); }");
        var rows = new SimpleGroupFactory(schema);
        try (var writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .withType(schema)
                .build()) {
            for (int i = 0; i < 8; i++) {
                Group row = rows.newGroup()
                        .append("id", "row-" + i)
                        .append("text", text(i + 3))
                        .append("date", (int) LocalDate.parse(day(i)).toEpochDay());
                writer.write(i == 0 ? row : row.append("url", "https://rows.example/" + i));
            }
            writer.write(rows.newGroup().append("id", "without-text"));
        }
    }

    /** The rows of the Parquet file as any other program would write them in JSON Lines. */
    static void writeRowsAsLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String url = i == 0 ? "" : ", \"url\": \"https://rows.example/%d\"".formatted(i);
            lines.add("{\"id\": \"row-%d\", \"date\": \"%s\", \"text\": \"%s\"%s}".formatted(i, day(i), text(i + 3), url));
        }
        lines.add("{\"id\": \"without-text\"}");
        Files.write(file, lines);
    }
}
