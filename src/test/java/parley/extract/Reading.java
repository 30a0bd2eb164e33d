package parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.annotate.CoreNlpAnnotator;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.ExtractedArticle;
import parley.model.Participation;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.ReportTopic;
import parley.model.Role;

/** Extracts from texts of our own with the real annotator, and says in short what came out. */
final class Reading {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
    static final RuleMeetingExtractor EXTRACTOR = new RuleMeetingExtractor();
    static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    private Reading() {}

    /** The text as an article published on a Tuesday. */
    static ExtractedArticle read(String text) {
        var published = new PublicationDate(TUESDAY, PublicationDate.Origin.METADATA);
        Article article = new Article("test", text, ArticleMetadata.NONE.withPublished(published));
        return EXTRACTOR.extract(ANNOTATOR.annotate(article, EXTRACTOR.worthParsing()));
    }

    /** The text as an article of which no one knows the day. */
    static ExtractedArticle readUndated(String text) {
        Article article = new Article("test", text, ArticleMetadata.NONE);
        return EXTRACTOR.extract(ANNOTATOR.annotate(article, EXTRACTOR.worthParsing()));
    }

    /** The participants, sorted: with their role where it is not principal, with "!" where they stay away. */
    static String who(ExtractedArticle article, Report report) {
        return report.participations().stream()
                .map(p -> name(article, p))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String name(ExtractedArticle article, Participation part) {
        String name = article.entity(part.entity()).name();
        if (part.isAbsent()) {
            return "!" + name;
        }
        return part.role() == Role.PRINCIPAL
                ? name
                : name + ":" + part.role().toString().toLowerCase(Locale.ROOT);
    }

    static String places(ExtractedArticle article, Report report) {
        return report.setting().places().stream()
                .map(p -> article.entity(p.entity()).name())
                .collect(Collectors.joining("|"));
    }

    static String topics(Report report) {
        return report.setting().topics().stream().map(ReportTopic::label).collect(Collectors.joining("|"));
    }

    /** One line a report: who, where, status, date. */
    static List<String> reports(ExtractedArticle article) {
        return article.reports().stream()
                .map(r -> "%s @ %s: %s %s"
                        .formatted(
                                who(article, r),
                                places(article, r),
                                r.assessment().status().toString().toLowerCase(Locale.ROOT),
                                r.setting().time().date().map(d -> d.text()).orElse("-")))
                .toList();
    }
}
