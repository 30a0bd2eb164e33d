package parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.Span;
import parley.model.TimeType;

/** Mends what SUTime makes of two phrases for a day: "a week ago today", of which it makes two times, and "that day". */
final class DayPhrases {
    private static final Pattern AGO = Pattern.compile("OFFSET P-(\\d+[DWMY])");
    private static final int BLANK = 1;
    private static final String THAT = "that ";

    private DayPhrases() {}

    static List<TimePhrase> mend(Article article, List<TimePhrase> phrases) {
        List<TimePhrase> joined = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            TimePhrase before = joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
            Matcher ago = AGO.matcher(before.form());
            boolean beside =
                    phrase.mention().span().begin() == before.mention().span().end() + BLANK;
            if (beside && phrase.words().equals("today") && before.words().endsWith("ago") && ago.matches()) {
                var mention = article.mention(
                        before.mention().span().union(phrase.mention().span()));
                joined.set(joined.size() - 1, phrase.with(mention, TimeType.DATE, "TODAY P-" + ago.group(1)));
            } else {
                joined.add(thatDay(article, phrase));
            }
        }
        return joined;
    }

    /** SUTime sees but "day", and a length in it. */
    private static TimePhrase thatDay(Article article, TimePhrase phrase) {
        Span day = phrase.mention().span();
        if (!phrase.words().equals("day") || day.begin() < THAT.length()) {
            return phrase;
        }
        var whole = article.mention(new Span(day.begin() - THAT.length(), day.end()));
        return whole.quote().equalsIgnoreCase(THAT + "day") ? phrase.with(whole, TimeType.DATE, "THAT P1D") : phrase;
    }
}
