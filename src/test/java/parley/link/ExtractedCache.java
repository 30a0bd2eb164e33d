package parley.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.annotate.CoreNlpAnnotator;
import parley.extract.RuleMeetingExtractor;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleEntity;
import parley.model.ArticleMetadata;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.Mention;
import parley.model.PublicationDate;
import parley.model.Span;

/** The entities that the real stages find in gold articles, kept in a file because finding them takes minutes. */
final class ExtractedCache {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractedCache() {}

    static List<ExtractedArticle> load(Path gold, Path cache) throws IOException {
        if (!Files.exists(cache)) {
            Files.write(cache, extract(gold));
        }
        var articles = new ArrayList<ExtractedArticle>();
        List<String> golds = Files.readAllLines(gold);
        List<String> founds = Files.readAllLines(cache);
        for (int i = 0; i < golds.size(); i++) {
            articles.add(read(article(JSON.readTree(golds.get(i))), JSON.readTree(founds.get(i))));
        }
        return articles;
    }

    private static List<String> extract(Path gold) throws IOException {
        var annotator = new CoreNlpAnnotator();
        var extractor = new RuleMeetingExtractor();
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(gold)) {
            Article article = article(JSON.readTree(line));
            lines.add(write(extractor.extract(annotator.annotate(article, sentence -> false))));
        }
        return lines;
    }

    private static Article article(JsonNode gold) {
        Optional<PublicationDate> day = Optional.ofNullable(
                        gold.path("doc_date").asText(null))
                .filter(text -> text.length() == 10)
                .map(text -> new PublicationDate(LocalDate.parse(text), PublicationDate.Origin.METADATA));
        var none = ArticleMetadata.NONE;
        var metadata = new ArticleMetadata(none.identifier(), none.url(), none.title(), none.publisher(), day);
        return new Article(gold.path("id").asText(), gold.path("text").asText(), metadata);
    }

    private static String write(ExtractedArticle extracted) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        var entities = line.putArray("entities");
        for (ArticleEntity entity : extracted.entities()) {
            ObjectNode node = entities.addObject();
            node.put("name", entity.name()).put("kind", entity.kind().name());
            entity.context().capacity().ifPresent(capacity -> node.put("capacity", capacity));
            entity.context().country().ifPresent(country -> node.put("country", country));
            node.put("former", entity.context().former());
            var mentions = node.putArray("mentions");
            entity.mentions().forEach(mention -> mentions.addArray()
                    .add(mention.span().begin())
                    .add(mention.span().end()));
        }
        return JSON.writeValueAsString(line);
    }

    private static ExtractedArticle read(Article article, JsonNode line) {
        var entities = new ArrayList<ArticleEntity>();
        for (JsonNode node : line.path("entities")) {
            var mentions = new ArrayList<Mention>();
            for (JsonNode span : node.path("mentions")) {
                mentions.add(article.mention(
                        new Span(span.get(0).asInt(), span.get(1).asInt())));
            }
            var context = new EntityContext(
                    Optional.ofNullable(node.path("capacity").asText(null)),
                    Optional.ofNullable(node.path("country").asText(null)),
                    node.path("former").asBoolean());
            entities.add(new ArticleEntity(
                    entities.size() + 1,
                    node.path("name").asText(),
                    EntityKind.valueOf(node.path("kind").asText()),
                    mentions,
                    context));
        }
        return new ExtractedArticle(new AnnotatedArticle(article, List.of(), List.of()), entities, List.of());
    }
}
