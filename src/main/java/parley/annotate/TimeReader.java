package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.model.Article;
import parley.model.Span;
import parley.model.TimeType;

/** Reads the dated phrases that SUTime finds when it is given no date, and mends what it is known to get wrong. */
final class TimeReader {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 15);
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})([-–/])(\\d{4})");

    private final Article article;
    private final CodePointOffsets offsets;
    private final FalseTimes falseTimes;
    private final NarratedDays narrated;

    TimeReader(Article article, CodePointOffsets offsets, FalseTimes falseTimes) {
        this.article = article;
        this.offsets = offsets;
        this.falseTimes = falseTimes;
        this.narrated = new NarratedDays(article, offsets);
    }

    List<TimePhrase> read(CoreMap sentence) {
        List<CoreMap> found = sentence.get(TimeAnnotations.TimexAnnotations.class);
        if (found == null) {
            return List.of();
        }
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<TimePhrase> phrases = Stream.concat(
                        WeekdaysAway.mend(article, DayPhrases.mend(article, found(found, tokens))).stream(),
                        HyphenMonths.find(article, offsets, tokens).stream())
                .toList();
        return narrated.read(phrases, tokens);
    }

    private List<TimePhrase> found(List<CoreMap> found, List<CoreLabel> tokens) {
        return found.stream()
                .flatMap(TimeReader::parts)
                .filter(map -> !falseTimes.isOne(tokens, map.get(CoreAnnotations.TokensAnnotation.class)))
                .map(this::phrase)
                .flatMap(Optional::stream)
                .flatMap(this::years)
                .toList();
    }

    /** A phrase that SUTime has joined from others falls apart again where together they make no sense. */
    private static Stream<CoreMap> parts(CoreMap map) {
        TimeExpression time = map.get(TimeExpression.Annotation.class);
        List<? extends CoreMap> children = map.get(TimeExpression.ChildrenAnnotation.class);
        if (time == null || time.getTemporal() == null || children == null) {
            return Stream.of(map);
        }
        String words = map.get(CoreAnnotations.TextAnnotation.class);
        boolean sensible = count(time.getTemporal(), ANY_DAY).isPresent()
                && !(words.contains(",") && words.matches(".*\\b(earlier|later|before|after)\\b.*"));
        List<? extends CoreMap> times = children.stream()
                .filter(child -> child.get(TimeExpression.Annotation.class) != null)
                .toList();
        boolean ledByVerb = FalseTimes.isLedByVerb(map.get(CoreAnnotations.TokensAnnotation.class));
        boolean whole = !ledByVerb && (sensible || times.size() < 2);
        return whole ? Stream.of(map) : times.stream().flatMap(TimeReader::parts);
    }

    private Optional<TimePhrase> phrase(CoreMap map) {
        SUTime.Temporal temporal = map.get(TimeExpression.Annotation.class).getTemporal();
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        if (temporal == null || temporal.getTimexType() == null || labels == null || labels.isEmpty()) {
            return Optional.empty();
        }
        labels = withoutConjunction(labels);
        var span = offsets.span(
                labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
        String form = Optional.ofNullable(temporal.getTimexValue()).orElse(temporal.toString());
        return Optional.of(new TimePhrase(
                article.mention(span),
                TimeType.valueOf(temporal.getTimexType().name()),
                utc(form),
                day -> count(temporal, day)));
    }

    /** "ate on Monday before they left": the last word begins another clause. */
    private static List<CoreLabel> withoutConjunction(List<CoreLabel> phrase) {
        boolean weekday =
                phrase.size() == 2 && WEEKDAY.matcher(phrase.get(0).word()).matches();
        return weekday && phrase.get(1).word().matches("before|after") ? phrase.subList(0, 1) : phrase;
    }

    /** The value on a day; none where SUTime 4.5.10 fails on it, which has units that Joda-Time does not know (ordinal seasons among them). */
    private static Optional<String> count(SUTime.Temporal temporal, LocalDate day) {
        try {
            SUTime.Temporal counted = temporal.resolve(SUTime.parseDateTime(day.toString(), true), 0);
            return Optional.ofNullable(counted)
                    .map(SUTime.Temporal::getTimexValue)
                    .map(TimeReader::utc);
        } catch (NullPointerException e) {
            return Optional.empty();
        }
    }

    /** TIMEX3 writes universal time with a Z. */
    private static String utc(String value) {
        return value.endsWith("+0000") ? value.substring(0, value.length() - 5) + "Z" : value;
    }

    /** "2009-2010" comes as a length of 8760 hours: it is two years. */
    private Stream<TimePhrase> years(TimePhrase phrase) {
        Matcher years = YEARS.matcher(phrase.mention().quote());
        if (!years.matches()) {
            return Stream.of(phrase);
        }
        return Stream.of(1, 3).map(group -> {
            int begin = phrase.mention().span().begin() + years.start(group);
            var mention = article.mention(new Span(begin, begin + 4));
            return phrase.with(mention, TimeType.DATE, years.group(group));
        });
    }
}
