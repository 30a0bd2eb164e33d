package parley.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.ArticleEntity;
import parley.model.Mention;

/** The mentions that others marked in one article, with the item that each stands for. */
record GoldMentions(String id, String source, List<Marked> mentions) {
    /** A marked name; no QID means that no item was known for it. */
    record Marked(int begin, int end, Optional<String> qid) {}

    static List<GoldMentions> load(Path file) throws IOException {
        var json = new ObjectMapper();
        var all = new ArrayList<GoldMentions>();
        for (String line : Files.readAllLines(file)) {
            all.add(read(json.readTree(line)));
        }
        return all;
    }

    private static GoldMentions read(JsonNode article) {
        JsonNode span = article.path("eval_span");
        int from = span.isArray() ? span.get(0).asInt() : 0;
        int to = span.isArray() ? span.get(1).asInt() : Integer.MAX_VALUE;
        var marked = new ArrayList<Marked>();
        for (JsonNode mention : article.path("mentions")) {
            int begin = mention.path("start").asInt();
            int end = mention.path("end").asInt();
            Optional<String> qid = Optional.ofNullable(mention.path("qid").asText(null));
            boolean isName = !mention.path("pron").asBoolean() && begin >= from && end <= to;
            if (isName && (qid.isPresent() || mention.path("nil").asBoolean())) {
                marked.add(new Marked(begin, end, qid));
            }
        }
        return new GoldMentions(
                article.path("id").asText(), article.path("source").asText(), marked);
    }

    /** The marked mentions that stand where an entity's do: three fifths of the longer one is shared. */
    List<Marked> of(ArticleEntity entity) {
        var found = new ArrayList<Marked>();
        for (Mention mention : entity.mentions()) {
            int begin = mention.span().begin();
            int end = mention.span().end();
            for (Marked gold : mentions) {
                int shared = Math.min(end, gold.end) - Math.max(begin, gold.begin);
                if (shared > 0 && 5 * shared >= 3 * Math.max(end - begin, gold.end - gold.begin)) {
                    found.add(gold);
                }
            }
        }
        return found;
    }
}
