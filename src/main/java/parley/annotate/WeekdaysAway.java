package parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.Span;
import parley.model.TimeType;
import parley.resource.CalendarNames;

/**
 * Weekdays that the words around them put a week further off: "the Friday before last", "the Tuesday after next", "Monday
 * week", "a week on Thursday". SUTime sees but the weekday, and a length beside it.
 */
final class WeekdaysAway {
    private static final Pattern WEEKDAY = Pattern.compile("(?:(?:PREV|NEXT) )?XXXX-WXX-[1-7]");
    private static final Pattern BEHIND = Pattern.compile(
            "\\s(?:(?<past>before\\s+last)|(?<next>after\\s+next)|(?<week>week))\\b(?!['’-]|\\s+(?:of|week|weekend|month|year|night|"
                    + "spring|summer|autumn|fall|winter|quarter|" + CalendarNames.DAYS + "|" + CalendarNames.MONTHS
                    + ")\\b).*",
            Pattern.DOTALL);

    /** "met for a week on Monday" is another matter. */
    private static final Pattern AHEAD = Pattern.compile(
            ".*(?<!\\b(?:after|for|in|within|over|about|than|once|twice|least|past|nearly|almost)\\s)(?<week>\\ba\\s+week\\s+on\\s+)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** As much text as is looked at on either side. */
    private static final int NEAR = 30;

    private WeekdaysAway() {}

    static List<TimePhrase> mend(Article article, List<TimePhrase> phrases) {
        List<TimePhrase> mended = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            Optional<TimePhrase> away =
                    WEEKDAY.matcher(phrase.form()).matches() ? away(article, phrase) : Optional.empty();
            away.ifPresent(found -> mended.removeIf(p -> overlap(p, found)));
            boolean inside = mended.stream().anyMatch(p -> isAway(p) && overlap(p, phrase));
            if (!inside) {
                mended.add(away.orElse(phrase));
            }
        }
        return mended;
    }

    private static boolean isAway(TimePhrase phrase) {
        return OpenDate.of(phrase.form()).filter(OpenDate.WEEKDAY_AWAY::equals).isPresent();
    }

    private static boolean overlap(TimePhrase one, TimePhrase two) {
        return one.mention().span().overlaps(two.mention().span());
    }

    private static Optional<TimePhrase> away(Article article, TimePhrase phrase) {
        Span day = phrase.mention().span();
        String text = article.text();
        int begin = text.offsetByCodePoints(0, day.begin());
        int end = text.offsetByCodePoints(begin, day.length());
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        if (behind.matches()) {
            String word = behind.group("past") != null ? "past" : behind.group("next") != null ? "next" : "week";
            return Optional.of(phrase(article, phrase, word, new Span(day.begin(), day.end() + behind.end(word))));
        }
        Matcher ahead = AHEAD.matcher(text.substring(Math.max(0, begin - NEAR), begin));
        return ahead.matches()
                ? Optional.of(phrase(
                        article,
                        phrase,
                        "week",
                        new Span(day.begin() - ahead.group("week").length(), day.end())))
                : Optional.empty();
    }

    private static TimePhrase phrase(Article article, TimePhrase phrase, String word, Span span) {
        return phrase.with(article.mention(span), TimeType.DATE, word + " " + phrase.form());
    }
}
