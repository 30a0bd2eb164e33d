package parley.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import parley.model.ItemFacts;

/**
 * The gazetteer as the project keeps it, in three tables: items, the posts that tenures point to, and the adjectives of
 * countries. What the columns mean stands in the PROVENANCE note beside them.
 *
 * @param demonyms adjectives by the QID of the country
 */
record GazetteerTable(List<GazetteerRow> rows, Map<String, List<String>> demonyms) {
    static final List<String> FILES = List.of("gazetteer.tsv.gz", "posts.tsv.gz", "demonyms.tsv");

    static GazetteerTable read(Path folder) throws IOException {
        var posts = new HashMap<String, String>();
        for (String[] cells : cells(folder.resolve("posts.tsv.gz"))) {
            posts.put(cells[0], cells[1] + "@" + cells[2] + "@" + cells[3]);
        }
        var demonyms = new HashMap<String, List<String>>();
        for (String[] cells : cells(folder.resolve("demonyms.tsv"))) {
            demonyms.put(cells[0], cells[2].equals("none") ? List.of() : List.of(cells[2].split("\\|")));
        }
        var rows = new ArrayList<GazetteerRow>();
        for (String[] cells : cells(folder.resolve("gazetteer.tsv.gz"))) {
            rows.add(row(cells, demonyms.containsKey(cells[0]), posts));
        }
        return new GazetteerTable(rows, demonyms);
    }

    private static List<String[]> cells(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    private static GazetteerRow row(String[] cells, boolean isCountry, Map<String, String> posts) {
        ItemType type = ItemType.ofCode(cells[4]);
        return new GazetteerRow(
                cells[0],
                cells[1],
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split("\\|")),
                cells[3],
                isCountry && type == ItemType.PLACE ? ItemType.COUNTRY : type,
                cells[5],
                coordinates(cells[6], cells[7]),
                tenures(cells[8], posts),
                cells[9].isEmpty() ? 0 : Double.parseDouble(cells[9]),
                cells[10].equals("=") ? cells[1] : cells[10]);
    }

    private static Optional<ItemFacts.Coordinates> coordinates(String latitude, String longitude) {
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemFacts.Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    private static List<Tenure> tenures(String cell, Map<String, String> posts) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(tenure -> {
                            int at = tenure.indexOf('@');
                            return Tenure.parse(posts.get(tenure.substring(0, at)) + tenure.substring(at));
                        })
                        .toList();
    }
}
