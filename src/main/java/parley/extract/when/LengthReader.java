package parley.extract.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.model.Sentence;
import parley.model.Span;
import parley.model.TimeExpression;
import parley.model.TimeType;

/** Reads how long a meeting lasts: "a two-day visit", "up to seven hours". */
final class LengthReader {
    private final Set<String> elapsedWords = ClauseWords.list("elapsed-words.txt");
    private final Set<String> journeys = ClauseWords.list("journey-words.txt");
    private final Set<String> talks = ClauseWords.list("talks-words.txt");
    private final Set<String> beginningVerbs = ClauseWords.list("beginning-verbs.txt");
    private final Set<String> endingVerbs = ClauseWords.list("ending-verbs.txt");

    /** The first phrase that gives a length of the meeting, not a distance in time. */
    Optional<TimeExpression> find(TimeQuestion question, List<TimeExpression> chosen) {
        return chosen.stream()
                .filter(t -> t.type() == TimeType.DURATION && length(t).isPresent())
                .filter(t -> !isElapsed(question.sentence(), t.mention().span()))
                .filter(t -> !isOfJourney(question, t.mention().span()))
                .findFirst();
    }

    /** "met him on a four-day trip": so long is the trip. */
    private boolean isOfJourney(TimeQuestion question, Span span) {
        Clauses clauses = new Clauses(question.sentence());
        return clauses.hasTag(question.trigger(), "VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
                && clauses.upToClause(clauses.headOf(span)).stream()
                        .filter(token -> clauses.hasTag(token, "NN", "NNS"))
                        .anyMatch(token -> journeys.contains(clauses.lemma(token)));
    }

    static Optional<Duration> length(TimeExpression time) {
        return time.value().flatMap(TimexValue::duration);
    }

    /** A day becomes the days from it on, or up to it, if the meeting lasts for several. */
    EdtfDate stretch(TimeQuestion question, EdtfDate date, Optional<Duration> length) {
        long more = length.map(Duration::toDays).orElse(1L) - 1;
        if (!date.isDay() || more < 1 || begins(question)) {
            return date;
        }
        Clauses clauses = new Clauses(question.sentence());
        boolean ends =
                clauses.upToClause(question.trigger()).stream().anyMatch(i -> endingVerbs.contains(clauses.lemma(i)));
        return ends
                ? EdtfDate.interval(date.earliest().minusDays(more), date.earliest())
                : EdtfDate.interval(date.earliest(), date.earliest().plusDays(more));
    }

    /** "opened three days of talks on Monday": how long they last will be seen; of a two-day summit the days are known. */
    private boolean begins(TimeQuestion question) {
        Clauses clauses = new Clauses(question.sentence());
        return question.status() == MeetingStatus.UNDERWAY
                && talks.contains(clauses.lemma(question.trigger()))
                && clauses.upToClause(question.trigger()).stream()
                        .anyMatch(i -> beginningVerbs.contains(clauses.lemma(i)));
    }

    private boolean isElapsed(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token ->
                        touches(sentence, token.span(), span) && !token.pos().startsWith("VB"))
                .anyMatch(token -> elapsedWords.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether a token is in a span or the last before it or the first behind it. */
    private static boolean touches(Sentence sentence, Span token, Span span) {
        return token.overlaps(span)
                || sentence.tokens().stream()
                        .noneMatch(t -> t.span().begin() >= Math.min(token.end(), span.end())
                                && t.span().end() <= Math.max(token.begin(), span.begin()));
    }
}
