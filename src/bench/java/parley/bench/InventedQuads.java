package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.ingest.IngestOptions;
import parley.map.ArticleMapper;
import parley.map.GraphWriter;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.map.RdfFormat;
import parley.model.Article;
import parley.pipeline.Depth;
import parley.pipeline.Parley;
import parley.pipeline.PipelineOptions;
import parley.pipeline.Program;

/**
 * Graphs of as many articles as wanted. Some are really made from texts; the rest are copies of these under other
 * addresses and with other people, whose names are of the same length, so that every quote stays at its place.
 */
final class InventedQuads {
    private static final int ORIGINALS = 200;
    private static final Pattern FAMILY = Pattern.compile("\\b([A-Z][a-z]{5})([a-z]{3})\\b");
    private static final Pattern ADDRESS = Pattern.compile("https://bench\\.example/(\\d{6})");

    private InventedQuads() {}

    /** Writes at least so many quads of articles, without what is known from them. */
    static Path write(Path file, int quads) {
        try (Writer out = Files.newBufferedWriter(file)) {
            String originals = originals();
            int inOne = (int) originals.lines().count();
            for (int copy = 0; copy * (long) inOne < quads; copy++) {
                out.write(copy(originals, copy));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String originals() {
        List<Article> articles = InventedTexts.mix(ORIGINALS, 100);
        var mapper = new ArticleMapper(new MapOptions(
                MapOptions.DEFAULT_BASE, true, true, Program.current().run(Clock.systemUTC())));
        var lines = new GraphLines();
        var options = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, Sizes.threads());
        Parley.standard()
                .pipeline(options)
                .run((reader, sink) -> articles.forEach(sink::accept), mapper::map, (MappedArticle article) -> lines.add(
                        article));
        return lines.text(new GraphWriter(RdfFormat.N_QUADS));
    }

    private static String copy(String originals, int number) {
        if (number == 0) {
            return originals;
        }
        String moved = ADDRESS.matcher(originals)
                .replaceAll(found -> InventedTexts.address(Integer.parseInt(found.group(1)) + number * ORIGINALS));
        return FAMILY.matcher(moved).replaceAll(found -> Matcher.quoteReplacement(renamed(found, number)));
    }

    /** Half of the people come again in each tenth copy, so that some meet often. */
    private static String renamed(MatchResult found, int copy) {
        if (!InventedTexts.isFamily(found.group())) {
            return found.group();
        }
        int number = found.group().hashCode() % 2 == 0 ? copy % 10 : copy;
        char[] end = {(char) ('a' + number % 26), (char) ('a' + number / 26 % 26), (char) ('a' + number / 676 % 26)};
        return found.group(1) + new String(end);
    }
}
