package parley.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;
import parley.model.Sentence;
import parley.model.SentenceSelector;
import parley.model.TimeExpression;

/** Writes the dated phrases of articles in JSON Lines, for a scorer. Run by hand: {@code INPUT OUTPUT}. */
final class TimesRunner {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TimesRunner() {}

    public static void main(String[] args) throws IOException {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        try (var lines = Files.lines(Path.of(args[0]));
                var out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.println(JSON.writeValueAsString(times(annotator, JSON.readTree(line))));
            }
        }
    }

    private static ObjectNode times(CoreNlpAnnotator annotator, JsonNode record) {
        var metadata = record.path("dct").isTextual()
                ? ArticleMetadata.NONE.withPublished(new PublicationDate(
                        LocalDate.parse(record.get("dct").asText().substring(0, 10)), PublicationDate.Origin.METADATA))
                : ArticleMetadata.NONE;
        var article = new Article(record.get("id").asText(), record.get("text").asText(), metadata);
        ObjectNode result = JSON.createObjectNode().put("id", article.name());
        ArrayNode times = result.putArray("timex");
        for (Sentence sentence :
                annotator.annotate(article, SentenceSelector.ALL).sentences()) {
            for (TimeExpression time : sentence.times()) {
                times.addObject()
                        .put("start", time.mention().span().begin())
                        .put("end", time.mention().span().end())
                        .put("text", time.mention().quote())
                        .put("type", time.type().name())
                        .put("value", time.value().orElse(""))
                        .put("anchored", time.anchored());
            }
        }
        return result;
    }
}
