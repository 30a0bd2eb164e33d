package parley.extract.when;

import java.util.Set;
import parley.model.Sentence;
import parley.model.TimeExpression;

/** Dated phrases that tell of another day than the meeting's, by the words right beside them. */
final class OtherDays {
    private static final Set<String> MOVING = ClauseWords.list("moving-words.txt");
    private static final Set<String> ENDS = ClauseWords.list("rank-words.txt");

    private final Sentence sentence;
    private final Clauses clauses;

    OtherDays(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    boolean hold(TimeExpression time) {
        return isSinceLastOne(time) || isOldDate(time) || isSomeones(time);
    }

    /** The first token of a dated phrase. */
    int firstOf(TimeExpression time) {
        int first = 0;
        while (first < sentence.tokens().size()
                && !time.mention().span().overlaps(sentence.tokens().get(first).span())) {
            first++;
        }
        return first;
    }

    /** "postponed from May 10 to May 20": the first of the days has been given up. */
    private boolean isOldDate(TimeExpression time) {
        int first = firstOf(time);
        return first > 1
                && sentence.tokens().get(first - 1).text().equals("from")
                && MOVING.contains(clauses.lemma(first - 2));
    }

    /** "on her last day as minister": no day that is counted from today. */
    private boolean isSomeones(TimeExpression time) {
        int first = firstOf(time);
        return first > 0
                && first + 1 < sentence.tokens().size()
                && clauses.hasTag(first - 1, "POS", "PRP$")
                && ENDS.contains(clauses.lemma(first));
    }

    /** "their first talks since 2028": the year is that of the talks before these. */
    private boolean isSinceLastOne(TimeExpression time) {
        int first = firstOf(time);
        return first > 1
                && sentence.tokens().get(first - 1).text().equals("since")
                && sentence.tokens().subList(0, first - 1).stream()
                        .anyMatch(token ->
                                token.text().equals("first") || token.pos().equals("JJS"));
    }
}
