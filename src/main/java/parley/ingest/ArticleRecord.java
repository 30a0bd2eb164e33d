package parley.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.model.Article;
import parley.model.PublicationDate;

/** An article as it was read, written for people or for programs: the line of JSON can be read again. */
public final class ArticleRecord {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private ArticleRecord() {}

    /** One line of JSON without its end; what is not known is null. */
    public static String line(Article article) {
        Map<String, Object> line = new LinkedHashMap<>();
        fields(article).forEach((name, value) -> line.put(name, value.orElse(null)));
        line.put("text", article.text());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line for each thing known, an empty line, the text. */
    public static String text(Article article) {
        var text = new StringBuilder();
        fields(article)
                .forEach((name, value) -> value.ifPresent(
                        known -> text.append("%s: %s\n".formatted(name, known.replaceAll("\\s+", " ")))));
        return text.append("\n").append(article.text().strip()).append("\n\n").toString();
    }

    private static Map<String, Optional<String>> fields(Article article) {
        var metadata = article.metadata();
        var imprint = metadata.imprint();
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put("file", Optional.of(article.name()));
        fields.put("id", metadata.identifier());
        fields.put("url", metadata.url());
        fields.put("title", metadata.title());
        fields.put("date", metadata.published().map(date -> date.day().toString()));
        fields.put("dateFrom", metadata.published().map(PublicationDate::source));
        fields.put("author", Optional.of(String.join("; ", imprint.authors())).filter(authors -> !authors.isEmpty()));
        fields.put("publisher", metadata.publisher());
        fields.put("language", imprint.language());
        return fields;
    }
}
