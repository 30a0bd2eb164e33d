package parley.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.model.Article;
import parley.model.Mention;
import parley.model.Span;
import parley.model.TimeType;

/** Reads phrases that are counted from the day last told of, of which SUTime knows the hour at most: "the previous evening", "that night", "later in the day". */
final class NarratedDays {
    private static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");
    private static final Pattern BESIDE = Pattern.compile(
            "(?:the )?(?<other>previous|preceding|following|next) (?<part>morning|afternoon|evening|night)");
    private static final Pattern AROUND =
            Pattern.compile("(?<part>morning|afternoon|evening|night) (?<other>before|after)");
    private static final Pattern SAME = Pattern.compile("(?i)(?:that same|the same|that) ");

    private static final Pattern IN_THE = Pattern.compile("(?i)in the ");
    private static final Pattern OF_SENTENCE = Pattern.compile("[.,;:)]|");
    private static final int LONGEST_LEAD = "that same ".length();

    private static final Pattern LATER = Pattern.compile("(?:earlier|later) in the day");
    private static final int WORDS_OF_LATER = 4;
    private static final Pattern AFTERWARDS = Pattern.compile("afterwards?");
    private static final String THAT_DAY = "THAT P1D";

    private final Article article;
    private final CodePointOffsets offsets;

    NarratedDays(Article article, CodePointOffsets offsets) {
        this.article = article;
        this.offsets = offsets;
    }

    /** The phrases, each as it is to be counted, and "later in the day"; "afterwards" where nothing else tells a day. */
    List<TimePhrase> read(List<TimePhrase> phrases, List<CoreLabel> tokens) {
        List<TimePhrase> read = new ArrayList<>();
        phrases.forEach(phrase -> read.add(read(phrase)));
        for (int i = 0; i < tokens.size(); i++) {
            List<CoreLabel> words = tokens.subList(i, Math.min(i + WORDS_OF_LATER, tokens.size()));
            String text = words.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
            boolean afterwards = phrases.isEmpty()
                    && AFTERWARDS.matcher(lower(words.get(0).word())).matches();
            if (afterwards) {
                read.add(sameDay(words.subList(0, 1)));
            } else if (LATER.matcher(lower(text)).matches()) {
                read.add(sameDay(words));
            }
        }
        read.sort(Comparator.comparing(TimePhrase::mention));
        return read;
    }

    private TimePhrase sameDay(List<CoreLabel> words) {
        Span span = offsets.span(
                words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
        return new TimePhrase(article.mention(span), TimeType.DATE, THAT_DAY, day -> Optional.empty());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The phrase, or what it says of the day last told of. */
    private TimePhrase read(TimePhrase phrase) {
        Matcher beside = BESIDE.matcher(phrase.words());
        if (beside.matches()) {
            return counted(phrase, beside);
        }
        Matcher around = AROUND.matcher(phrase.words());
        if (around.matches()) {
            return endsPhrase(phrase.mention().span()) ? counted(phrase, around) : phrase;
        }
        String part = PARTS.get(phrase.words());
        if (part == null) {
            return phrase;
        }
        return led(SAME, phrase.mention())
                .map(whole -> phrase.with(whole, TimeType.TIME, THAT_DAY + " " + part))
                .or(() -> led(IN_THE, phrase.mention())
                        .map(whole -> phrase.with(phrase.mention(), TimeType.TIME, "THIS " + part.substring(1))))
                .orElse(phrase);
    }

    private static TimePhrase counted(TimePhrase phrase, Matcher found) {
        boolean back = List.of("previous", "preceding", "before").contains(found.group("other"));
        String form = THAT_DAY + " OFFSET P" + (back ? "-" : "") + "1D " + PARTS.get(found.group("part"));
        return phrase.with(phrase.mention(), TimeType.TIME, form);
    }

    /** "the evening before", and not "the evening before the vote". */
    private boolean endsPhrase(Span span) {
        int[] text = article.text().codePoints().skip(span.end()).limit(1).toArray();
        return OF_SENTENCE.matcher(new String(text, 0, text.length)).matches();
    }

    /** A part of the day with the words before it: "that evening", "in the evening". */
    private Optional<Mention> led(Pattern lead, Mention part) {
        int end = part.span().begin();
        return IntStream.rangeClosed(1, Math.min(LONGEST_LEAD, end))
                .mapToObj(length ->
                        article.mention(new Span(end - length, part.span().end())))
                .filter(whole -> lead.matcher(
                                whole.quote().substring(0, end - whole.span().begin()))
                        .matches())
                .max(Comparator.comparingInt(whole -> whole.quote().length()));
    }
}
