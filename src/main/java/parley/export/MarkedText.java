package parley.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.model.Candidate;
import parley.model.LinkedArticle;
import parley.model.Report;
import parley.model.Span;
import parley.model.TimeExpression;

/** An article's text in HTML with marks around what was found. Where marks overlap, the first and longest is shown. */
final class MarkedText {
    /** @param qid the item to link to, empty for none */
    private record Mark(Span span, String type, String title, String qid) {}

    private final LinkedArticle article;
    private final int[] codePoints;

    MarkedText(LinkedArticle article) {
        this.article = article;
        this.codePoints = article.extracted().article().text().codePoints().toArray();
    }

    String html() {
        var html = new StringBuilder();
        int shown = 0;
        for (Mark mark : marks()) {
            if (mark.span().begin() >= shown) {
                html.append(text(shown, mark.span().begin())).append(html(mark));
                shown = mark.span().end();
            }
        }
        return html.append(text(shown, codePoints.length)).toString();
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (Report report : article.extracted().reports()) {
            String title = "meeting %d, %s"
                    .formatted(report.number(), lowerCase(report.assessment().status()));
            report.triggers().forEach(trigger -> marks.add(new Mark(trigger.span(), "trigger", title, "")));
        }
        EntityMention.listOf(article).forEach(found -> marks.add(mark(found)));
        article.extracted().annotated().sentences().forEach(sentence -> sentence.times()
                .forEach(time -> marks.add(mark(time))));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().begin())
                .thenComparing(mark -> -mark.span().end()));
        return marks;
    }

    private static Mark mark(EntityMention found) {
        String type = lowerCase(found.entity().kind());
        String title = found.link()
                .chosen()
                .map(item -> "%s: %s (%s), %s, %.2f"
                        .formatted(type, item.label(), item.qid(), item.description(), item.score()))
                .orElse(type + ", no link");
        return new Mark(
                found.mention().span(),
                type,
                title,
                found.link().chosen().map(Candidate::qid).orElse(""));
    }

    private static Mark mark(TimeExpression time) {
        return new Mark(time.mention().span(), "time", time.value().orElse("depends on the publication date"), "");
    }

    private String html(Mark mark) {
        String words = text(mark.span().begin(), mark.span().end());
        String marked =
                "<mark class=\"%s\" title=\"%s\">%s</mark>".formatted(mark.type(), Html.escape(mark.title()), words);
        return mark.qid().isEmpty()
                ? marked
                : "<a href=\"https://www.wikidata.org/wiki/%s\">%s</a>".formatted(Html.escape(mark.qid()), marked);
    }

    private String text(int begin, int end) {
        return Html.escape(new String(codePoints, begin, end - begin));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
