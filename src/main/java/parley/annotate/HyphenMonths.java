package parley.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.TimeType;
import parley.resource.CalendarNames;

/** Finds the months and years that SUTime does not see behind a hyphen: "in mid-February", "by mid-2025". */
final class HyphenMonths {
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:mid|early|late|end)-(?:(?<month>" + CalendarNames.MONTHS + ")|(?<year>(?:19|20)\\d\\d))");

    private HyphenMonths() {}

    /** Their phrases, in the order of the sentence. */
    static List<TimePhrase> find(Article article, CodePointOffsets offsets, List<CoreLabel> tokens) {
        return tokens.stream()
                .flatMap(token -> form(token.word()).stream()
                        .map(form -> new TimePhrase(
                                article.mention(offsets.span(token.beginPosition(), token.endPosition())),
                                TimeType.DATE,
                                form,
                                day -> Optional.empty())))
                .toList();
    }

    private static Optional<String> form(String word) {
        Matcher part = PART.matcher(word);
        if (!part.matches()) {
            return Optional.empty();
        }
        String month = part.group("month");
        return Optional.of(
                month == null
                        ? part.group("year")
                        : "XXXX-%02d"
                                .formatted(Month.valueOf(month.toUpperCase(Locale.ROOT))
                                        .getValue()));
    }
}
