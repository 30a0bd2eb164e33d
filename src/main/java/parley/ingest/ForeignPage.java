package parley.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its marks and its words whether a page is in another language, before the work of finding its article. Both
 * have to say so: many English pages declare a language that they are not in, and the other way round.
 */
final class ForeignPage {
    private static final int HEAD = 20_000;
    private static final int MOST_TEXT = 200_000;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<html\\b[^>]{0,2000}?\\b(?:xml:)?lang\\s*=\\s*[\"']?([a-z]{2,3})\\b");

    private final EnglishGuard english;

    ForeignPage(EnglishGuard english) {
        this.english = english;
    }

    /** The English name of the language. */
    Optional<String> findLanguage(String html) {
        Matcher declared = DECLARED.matcher(html.substring(0, Math.min(html.length(), HEAD)));
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("en")) {
            return Optional.empty();
        }
        return english.isClearlyEnglish(words(html))
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(declared.group(1)).getDisplayLanguage(Locale.ENGLISH));
    }

    /** All that stands between the marks, without scripts and styles. */
    private static String words(String html) {
        var text = new StringBuilder();
        int at = 0;
        while (at < html.length() && text.length() < MOST_TEXT) {
            int mark = html.indexOf('<', at);
            int end = mark < 0 ? html.length() : mark;
            text.append(html, at, end).append(' ');
            at = mark < 0 ? html.length() : behind(html, mark);
        }
        return text.toString();
    }

    /** Where text goes on behind a mark, or behind the whole script or style that it begins. */
    private static int behind(String html, int mark) {
        for (String silent : new String[] {"script", "style"}) {
            if (html.regionMatches(true, mark + 1, silent, 0, silent.length())) {
                int close = html.indexOf("</" + silent, mark);
                return close < 0 ? html.length() : behindMark(html, close);
            }
        }
        return behindMark(html, mark);
    }

    private static int behindMark(String html, int mark) {
        int close = html.indexOf('>', mark);
        return close < 0 ? html.length() : close + 1;
    }
}
