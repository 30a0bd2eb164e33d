package parley.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.LinkedArticle;
import parley.model.Mention;
import parley.model.Report;
import parley.model.TimeExpression;

/** Writes what the program saw in an article as one line of JSON: names with links, times, triggers, offsets. */
public final class AnnotationLines {
    private AnnotationLines() {}

    /** One line without its end. */
    public static String line(LinkedArticle article) {
        var extracted = article.extracted();
        var metadata = extracted.article().metadata();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", metadata.identifier().orElse(extracted.article().name()));
        line.put("date", metadata.published().map(date -> date.day().toString()));
        line.put("mentions", mentions(article));
        line.put(
                "times",
                extracted.annotated().sentences().stream()
                        .flatMap(sentence -> sentence.times().stream())
                        .map(AnnotationLines::time)
                        .toList());
        line.put(
                "triggers",
                extracted.reports().stream()
                        .flatMap(report -> report.triggers().stream().map(trigger -> trigger(report, trigger)))
                        .toList());
        return Json.line(line);
    }

    /** All mentions of all entities, in text order. */
    private static List<Map<String, Object>> mentions(LinkedArticle article) {
        return EntityMention.listOf(article).stream()
                .map(found -> {
                    ArticleEntity entity = found.entity();
                    Optional<Candidate> link = found.link().chosen();
                    Map<String, Object> result = positioned(found.mention());
                    result.put("type", entity.kind().name().toLowerCase(Locale.ROOT));
                    result.put("qid", link.map(Candidate::qid));
                    result.put("score", link.map(Candidate::score));
                    result.put("entity", entity.number());
                    return result;
                })
                .toList();
    }

    private static Map<String, Object> time(TimeExpression time) {
        Map<String, Object> result = positioned(time.mention());
        result.put("type", time.type().name());
        result.put("value", time.value());
        return result;
    }

    private static Map<String, Object> trigger(Report report, Mention trigger) {
        Map<String, Object> result = positioned(trigger);
        result.put("report", report.number());
        result.put("status", report.assessment().status().name().toLowerCase(Locale.ROOT));
        return result;
    }

    private static Map<String, Object> positioned(Mention mention) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("start", mention.span().begin());
        result.put("end", mention.span().end());
        result.put("text", mention.quote());
        return result;
    }
}
