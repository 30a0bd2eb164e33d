package parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleEntity;
import parley.model.ArticleMetadata;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Certainty;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.MeetingStatus;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.Participation;
import parley.model.Polarity;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.ReportPlace;
import parley.model.ReportTime;
import parley.model.Role;
import parley.model.Setting;
import parley.model.Span;

/** A text with the entities that the stages before the linker would have found in it. */
final class EntityText {
    private final String text;
    private final List<ArticleEntity> entities = new ArrayList<>();
    private Optional<PublicationDate> published = Optional.empty();

    EntityText(String text) {
        this.text = text;
    }

    EntityText published(String day) {
        published = Optional.of(new PublicationDate(LocalDate.parse(day), PublicationDate.Origin.METADATA));
        return this;
    }

    EntityText entity(String name, EntityKind kind) {
        return entity(name, kind, EntityContext.NONE);
    }

    EntityText entity(String name, EntityKind kind, EntityContext context) {
        entities.add(new ArticleEntity(entities.size() + 1, name, kind, List.of(mention(name)), context));
        return this;
    }

    private Mention mention(String name) {
        int at = text.indexOf(name);
        int begin = at < 0 ? 0 : text.codePointCount(0, at);
        int length = at < 0 ? 1 : name.codePointCount(0, name.length());
        return new Mention(new Span(begin, begin + length), at < 0 ? text.substring(0, 1) : name);
    }

    /** The article with no meeting. */
    ExtractedArticle article() {
        return article(List.of());
    }

    /** The article with one meeting of all persons and countries, at these places. */
    ExtractedArticle meetingAt(String... names) {
        var places = new ArrayList<ReportPlace>();
        for (String name : names) {
            places.add(new ReportPlace(number(name), Optional.empty(), mention(name)));
        }
        var parts = new ArrayList<Participation>();
        for (ArticleEntity entity : entities) {
            if (places.stream().noneMatch(place -> place.entity() == entity.number())) {
                parts.add(new Participation(
                        entity.number(),
                        Role.PRINCIPAL,
                        Attendance.ATTENDING,
                        Optional.empty(),
                        Optional.empty(),
                        entity.mentions()));
            }
        }
        var assessment = new Assessment(MeetingStatus.HELD, Certainty.CERTAIN, Polarity.POSITIVE, Mode.IN_PERSON, 1);
        var setting = new Setting(places, ReportTime.UNKNOWN, List.of());
        return article(List.of(new Report(
                1, parts, setting, assessment, Optional.empty(), List.of(mention(text.substring(0, 1))), List.of())));
    }

    private int number(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private ExtractedArticle article(List<Report> reports) {
        var none = ArticleMetadata.NONE;
        var metadata = new ArticleMetadata(none.identifier(), none.url(), none.title(), none.publisher(), published);
        var article = new Article("test", text, metadata);
        return new ExtractedArticle(new AnnotatedArticle(article, List.of(), List.of()), entities, reports);
    }
}
