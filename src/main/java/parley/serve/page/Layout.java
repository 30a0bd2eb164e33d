package parley.serve.page;

/** What all pages have in common. */
final class Layout {
    private Layout() {}

    static Markup page(String title, String asked, Markup body) {
        return Markup.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} – Parley</title>
                <link rel="stylesheet" href="/assets/parley.css">
                <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
                <script type="module" src="/assets/search.js"></script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header>
                <div class="bar">
                <a class="brand" href="/">Parley</a>
                {}
                <nav aria-label="Parts of the site">
                <a href="/meetings">Meetings</a>
                <a href="/overview">Overview</a>
                <a href="/query">Query</a>
                <a href="/convert">Convert</a>
                </nav>
                </div>
                </header>
                <main id="main" tabindex="-1">
                {}
                </main>
                <footer>Every statement leads to the words of the article it was read from.</footer>
                </body>
                </html>
                """,
                title,
                search(asked),
                body);
    }

    private static Markup search(String asked) {
        return Markup.of(
                """
                <form class="search" role="search" action="/search" autocomplete="off">
                <input id="search" name="q" type="search" value="{}" aria-label="People, organisations, places, topics"
                 placeholder="A person, organisation, place or topic" maxlength="200">
                <ul id="suggestions" role="listbox" aria-label="Suggestions" hidden></ul>
                <p id="search-state" class="unseen" role="status"></p>
                </form>""",
                asked);
    }
}
