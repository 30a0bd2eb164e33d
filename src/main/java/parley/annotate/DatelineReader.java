package parley.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.model.Article;
import parley.model.Dateline;
import parley.model.Mention;

/** Finds the dateline among the first lines of an article. */
final class DatelineReader {
    /** Headline, subtitle, byline, source and an empty line or two may stand before it. */
    private static final int LINES = 8;

    private static final String MONTHS =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
            + "(?:(?<month1>" + MONTHS + ") (?<day1>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>" + MONTHS + "))"
            + "(?:,? (?<year>\\d{4}))?";
    private static final String CAPITALS = "(?:[A-Z]\\.(?:[A-Z]\\.)*|\\p{Lu}[\\p{Lu}'’.-]+)";
    private static final String PLACE = CAPITALS + "(?:(?: |/| and )" + CAPITALS + "){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}";
    private static final String AGENCY = "\\((?<agency1>\\p{Lu}[^()\\n]{1,40})\\)|/(?<agency2>\\p{Lu}[^/\\n]{1,40})/";
    /** "Oslo, NTB --": capitals behind the town are those of an agency. */
    private static final String SHORT_AGENCY = ", (?!CEO|CFO|MP)\\p{Lu}{2,5}";

    private static final String MARK = "(?<mark>\\s*(?:—|--)\\s*|\\s+[-–_]\\s*|(?<=\\))[-–]\\s*|(?<=\\p{Lu}):\\s+)";

    private static final Pattern DATELINE = Pattern.compile(
            "(?:(?<capitals>" + PLACE + ")|(?<name>" + NAME + "))?"
                    + "(?<region>, " + NAME + ")??(?:,? " + DATE + ")?,?(?:\\s?(?:" + AGENCY + "))?" + MARK
                    + "(?=\\p{Lu}|[\"'“‘\\d]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HERE = Pattern.compile("\\bhere\\b");
    private static final Pattern DATE_LINE = Pattern.compile(DATE + "\\.?\\s*");

    /** A dateline, and where the first sentence begins behind it. */
    record Found(Dateline dateline, int markBegin, int bodyBegin) {
        /** The text with the mark made line ends, so that no sentence runs across it; as long as before. */
        String separate(String text) {
            return text.substring(0, markBegin) + "\n".repeat(bodyBegin - markBegin) + text.substring(bodyBegin);
        }

        private Found withDate(Optional<LocalDate> lent) {
            Optional<LocalDate> date = dateline.date().or(() -> lent);
            return new Found(new Dateline(dateline.words(), dateline.place(), date), markBegin, bodyBegin);
        }
    }

    private final Set<String> notPlaces;

    DatelineReader(Set<String> notPlaces) {
        this.notPlaces = Set.copyOf(notPlaces);
    }

    /** The first dateline; a line with nothing but a date lends it its date, or stands for it. */
    Optional<Found> read(Article article, CodePointOffsets offsets) {
        String text = article.text();
        int begin = 0;
        Optional<Found> dateLine = Optional.empty();
        for (int line = 0; line < LINES && begin < text.length(); line++) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            Optional<Found> found = readDateline(article, offsets, begin, end);
            if (found.isPresent()) {
                Optional<LocalDate> lent =
                        dateLine.flatMap(other -> other.dateline().date());
                return found.map(dateline -> dateline.withDate(lent));
            }
            dateLine = dateLine.isPresent() ? dateLine : readDateLine(article, offsets, begin, end);
            begin = end + 1;
        }
        return dateLine;
    }

    private Optional<Found> readDateline(Article article, CodePointOffsets offsets, int begin, int end) {
        Matcher found = DATELINE.matcher(article.text()).region(begin, end);
        if (!found.lookingAt() || !isDateline(found)) {
            return Optional.empty();
        }
        if (found.group("mark").startsWith(":")
                && !HERE.matcher(article.text()).region(found.end(), end).find()) {
            return Optional.empty(); // "RAWALPINDI: The two met here on Monday"; other capitals may be a heading
        }
        String group = found.group("capitals") != null ? "capitals" : "name";
        Optional<Mention> place = Optional.ofNullable(found.group(group))
                .map(name -> article.mention(offsets.span(found.start(group), found.end(group))));
        Mention words = article.mention(offsets.span(begin, found.start("mark")));
        return Optional.of(new Found(new Dateline(words, place, date(found)), found.start("mark"), found.end()));
    }

    private static Optional<Found> readDateLine(Article article, CodePointOffsets offsets, int begin, int end) {
        Matcher found = DATE_LINE.matcher(article.text()).region(begin, end);
        if (!found.matches() || date(found).isEmpty()) {
            return Optional.empty();
        }
        Mention words = article.mention(offsets.span(begin, end));
        return Optional.of(new Found(new Dateline(words, Optional.empty(), date(found)), end, end));
    }

    /** Capitals alone make a place; a name needs a date or an agency beside it. */
    private boolean isDateline(Matcher found) {
        boolean sourced = Stream.of("agency1", "agency2", "day1", "day2").anyMatch(g -> found.group(g) != null);
        String capitals = found.group("capitals");
        String name = Optional.ofNullable(capitals)
                .or(() -> Optional.ofNullable(found.group("name")))
                .orElse("");
        boolean agency = found.group("region") != null && found.group("region").matches(SHORT_AGENCY);
        return (sourced || agency || capitals != null) && !notPlaces.contains(name);
    }

    private static Optional<LocalDate> date(Matcher found) {
        String month = found.group("month1") != null ? found.group("month1") : found.group("month2");
        String day = found.group("day1") != null ? found.group("day1") : found.group("day2");
        if (month == null || day == null || found.group("year") == null) {
            return Optional.empty();
        }
        String prefix = month.substring(0, 3).toUpperCase(Locale.ROOT);
        try {
            return Stream.of(Month.values())
                    .filter(m -> m.name().startsWith(prefix))
                    .findFirst()
                    .map(m -> LocalDate.of(Integer.parseInt(found.group("year")), m, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
