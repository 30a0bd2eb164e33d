package parley.export;

import parley.model.Article;
import parley.model.LinkedArticle;
import parley.resource.Resource;

/** Shows what the program saw in articles: one page that needs nothing else, the words coloured in their text. */
public final class AnnotationPage {
    private static final String STYLE = "annotation-page.css";

    private AnnotationPage() {}

    /** What stands before the first article. */
    public static String head() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>What Parley saw</title>
                <style>
                %s</style>
                </head>
                <body>
                <p class="key"><mark class="person">person</mark> <mark class="organization">organisation</mark>
                <mark class="country">country</mark> <mark class="place">place</mark> <mark class="group">group</mark>
                <mark class="time">time</mark> <mark class="trigger">word that tells of a meeting</mark></p>
                """
                .formatted(new Resource(AnnotationPage.class, STYLE).text());
    }

    /** One article. */
    public static String section(LinkedArticle linked) {
        Article article = linked.extracted().article();
        String date = article.metadata()
                .published()
                .map(published -> published.day().toString())
                .orElse("no publication date");
        return """
                <article>
                <h1>%s</h1>
                <p class="source">%s</p>
                <div class="text">%s</div>
                </article>
                """
                .formatted(
                        Html.escape(article.metadata().title().orElse(article.name())),
                        Html.escape(date),
                        new MarkedText(linked).html());
    }

    /** What stands after the last article. */
    public static String foot() {
        return "</body>\n</html>\n";
    }
}
