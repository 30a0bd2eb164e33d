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
import parley.model.ArticleMetadata;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.PublicationDate;
import parley.model.Sentence;
import parley.model.Span;
import parley.model.Token;

/** The entities that the real stages find in gold articles; the words are kept in a file, because to tag them takes minutes. */
final class ExtractedCache {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractedCache() {}

    static List<ExtractedArticle> load(Path gold, Path cache) throws IOException {
        if (!Files.exists(cache)) {
            Files.write(cache, annotate(gold));
        }
        var extractor = new RuleMeetingExtractor();
        var articles = new ArrayList<ExtractedArticle>();
        List<String> golds = Files.readAllLines(gold);
        List<String> founds = Files.readAllLines(cache);
        for (int i = 0; i < golds.size(); i++) {
            Article article = article(JSON.readTree(golds.get(i)));
            articles.add(extractor.extract(read(article, JSON.readTree(founds.get(i)))));
        }
        return articles;
    }

    private static List<String> annotate(Path gold) throws IOException {
        var annotator = new CoreNlpAnnotator();
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(gold)) {
            Article article = article(JSON.readTree(line));
            lines.add(write(annotator.annotate(article, sentence -> false)));
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

    private static String write(AnnotatedArticle article) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        var sentences = line.putArray("sentences");
        for (Sentence sentence : article.sentences()) {
            var node = sentences.addObject().put("paragraph", sentence.paragraph());
            var tokens = node.putArray("tokens");
            for (Token token : sentence.tokens()) {
                tokens.addArray()
                        .add(token.span().begin())
                        .add(token.span().end())
                        .add(token.text())
                        .add(token.lemma())
                        .add(token.pos())
                        .add(token.name().map(EntityKind::name).orElse(""));
            }
        }
        return JSON.writeValueAsString(line);
    }

    private static AnnotatedArticle read(Article article, JsonNode line) {
        var sentences = new ArrayList<Sentence>();
        for (JsonNode node : line.path("sentences")) {
            var tokens = new ArrayList<Token>();
            node.path("tokens").forEach(token -> tokens.add(token(token)));
            int paragraph = node.path("paragraph").asInt();
            sentences.add(new Sentence(sentences.size(), paragraph, tokens, List.of(), List.of()));
        }
        return new AnnotatedArticle(article, sentences, List.of());
    }

    private static Token token(JsonNode cells) {
        return new Token(
                new Span(cells.get(0).asInt(), cells.get(1).asInt()),
                cells.get(2).asText(),
                cells.get(3).asText(),
                cells.get(4).asText(),
                Optional.of(cells.get(5).asText())
                        .filter(kind -> !kind.isEmpty())
                        .map(EntityKind::valueOf));
    }
}
