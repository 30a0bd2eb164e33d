package parley.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.model.Article;
import parley.model.PublicationDate;
import parley.model.Sentence;

/**
 * Knows columns about the past by their headings ("FIFTY YEARS AGO - Nov. 9, 1958:", "Today in history:"): the weekdays in
 * them are counted from the day in the heading, and are left open where there is none.
 */
final class HistoryColumn {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:today in history|this day in history|on this day(?: in \\d{4}|:)|from our (?:files|archives?|issue)"
                    + "|(?:an? |half a |\\w+[- ])?(?:\\w+[- ])?(?:century|years) ago\\s*[-–—:(]).*",
            Pattern.DOTALL);
    private static final Pattern DATE =
            Pattern.compile("(?<month1>[A-Z][a-z]{2})[a-z]*\\.? (?<day1>\\d{1,2}),? (?<year1>\\d{4})"
                    + "|(?<day2>\\d{1,2}) (?<month2>[A-Z][a-z]{2})[a-z]*\\.?,? (?<year2>\\d{4})");
    private static final int LONGEST_HEADING = 90;

    private final Article article;
    private int lastParagraph = -1;

    HistoryColumn(Article article) {
        this.article = article;
    }

    /** Before a sentence is counted: from where. A heading on top of an article holds for all of it, another one for its paragraph. */
    void lead(Sentence sentence, TimeNormalizer normalizer) {
        if (HEADING.matcher(article.mention(sentence.span()).quote()).matches()) {
            normalizer.countFrom(day(sentence));
            lastParagraph = sentence.index() == 0 ? Integer.MAX_VALUE : sentence.paragraph();
        } else if (lastParagraph >= 0 && sentence.paragraph() > lastParagraph) {
            normalizer.countFrom(article.metadata().published().map(PublicationDate::day));
            lastParagraph = -1;
        }
    }

    /** The day named in the heading, if any. */
    private Optional<LocalDate> day(Sentence sentence) {
        String words = article.mention(sentence.span()).quote();
        Matcher date = DATE.matcher(words.substring(0, Math.min(words.length(), LONGEST_HEADING)));
        if (!date.find()) {
            return Optional.empty();
        }
        String kind = date.group("month1") == null ? "2" : "1";
        String prefix = date.group("month" + kind).toUpperCase(Locale.ROOT);
        try {
            return Stream.of(Month.values())
                    .filter(month -> month.name().startsWith(prefix))
                    .findFirst()
                    .map(month -> LocalDate.of(
                            Integer.parseInt(date.group("year" + kind)),
                            month,
                            Integer.parseInt(date.group("day" + kind))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
