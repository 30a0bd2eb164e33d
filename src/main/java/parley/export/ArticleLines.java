package parley.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EdtfDate;
import parley.model.LinkedArticle;
import parley.model.Mention;
import parley.model.Participation;
import parley.model.Report;
import parley.model.ReportPlace;

/** Writes an article's meetings as one line of JSON, for programs that want no RDF. */
public final class ArticleLines {
    private ArticleLines() {}

    /** One line without its end; the list of meetings is empty where the article reports none. */
    public static String line(LinkedArticle article) {
        var metadata = article.extracted().article().metadata();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(
                "id", metadata.identifier().orElse(article.extracted().article().name()));
        line.put("date", metadata.published().map(date -> date.day().toString()));
        line.put(
                "meetings",
                article.extracted().reports().stream()
                        .map(report -> meeting(article, report))
                        .toList());
        return Json.line(line);
    }

    private static Map<String, Object> meeting(LinkedArticle article, Report report) {
        Map<String, Object> meeting = new LinkedHashMap<>();
        meeting.put("status", name(report.assessment().status()));
        meeting.put("certainty", name(report.assessment().certainty()));
        meeting.put("mode", name(report.assessment().mode()));
        meeting.put("confidence", report.assessment().confidence());
        meeting.put("date", report.setting().time().date().map(EdtfDate::text));
        meeting.put("participants", participants(article, report, false));
        meeting.put("absent", participants(article, report, true));
        meeting.put(
                "place",
                report.setting().places().stream()
                        .map(place -> place(article, place))
                        .toList());
        meeting.put(
                "topics",
                report.setting().topics().stream()
                        .map(topic -> positioned("label", topic.label(), topic.evidence()))
                        .toList());
        meeting.put("triggers", quotes(report.triggers().stream()));
        meeting.put("evidence", quotes(evidence(report)));
        return meeting;
    }

    private static List<Map<String, Object>> participants(LinkedArticle article, Report report, boolean absent) {
        return report.participations().stream()
                .filter(participation -> participation.isAbsent() == absent)
                .map(participation -> participant(article, participation))
                .toList();
    }

    private static Map<String, Object> participant(LinkedArticle article, Participation participation) {
        ArticleEntity entity = article.extracted().entity(participation.entity());
        Map<String, Object> participant = new LinkedHashMap<>();
        participant.put("name", entity.name());
        participant.put("kind", name(entity.kind()));
        participant.put("role", name(participation.role()));
        participant.put("attendance", name(participation.attendance()));
        participant.put(
                "of",
                participation
                        .onBehalfOf()
                        .map(number -> article.extracted().entity(number).name())
                        .or(() -> entity.context().country()));
        participant.put("qid", qid(article, entity));
        return positioned(participant, namingMention(entity));
    }

    private static Map<String, Object> place(LinkedArticle article, ReportPlace place) {
        ArticleEntity entity = article.extracted().entity(place.entity());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", entity.name());
        result.put("qid", qid(article, entity));
        return positioned(result, place.evidence());
    }

    private static Optional<String> qid(LinkedArticle article, ArticleEntity entity) {
        return article.link(entity.number()).chosen().map(Candidate::qid);
    }

    /** The mention that the name stands in, or else the first. */
    private static Mention namingMention(ArticleEntity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.quote().contains(entity.name()))
                .findFirst()
                .orElse(entity.mentions().get(0));
    }

    /** All that the report rests on beside its triggers. */
    private static Stream<Mention> evidence(Report report) {
        var setting = report.setting();
        return Stream.of(
                        report.participations().stream().flatMap(p -> p.evidence().stream()),
                        setting.places().stream().map(ReportPlace::evidence),
                        setting.time().expressions().stream(),
                        report.attribution().stream().map(attribution -> attribution.evidence()))
                .flatMap(mentions -> mentions)
                .distinct()
                .sorted();
    }

    private static List<Map<String, Object>> quotes(Stream<Mention> mentions) {
        return mentions.map(mention -> positioned("quote", mention.quote(), mention))
                .toList();
    }

    private static Map<String, Object> positioned(String field, String value, Mention mention) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(field, value);
        return positioned(result, mention);
    }

    private static Map<String, Object> positioned(Map<String, Object> result, Mention mention) {
        result.put("start", mention.span().begin());
        result.put("end", mention.span().end());
        return result;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
