package parley.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words that look like a time from times: the verb "present", "a fall in prices". */
final class FalseTimes {
    private static final Set<String> SEASON_FOLLOWS =
            Set.of("the", "this", "last", "next", "in", "each", "every", "early", "late", "since", "by", "until");
    private static final Set<String> NO_SEASON_BEFORE = Set.of("in", "of", "to", "from", "for");

    private static final Set<String> TOLD_BY = Set.of("that", "when", "of", "he", "she", "they", "it", "on");

    private final Set<String> neverTimes;

    FalseTimes(Set<String> neverTimes) {
        this.neverTimes = Set.copyOf(neverTimes);
    }

    boolean isOne(List<CoreLabel> sentence, List<CoreLabel> phrase) {
        if (phrase == null || phrase.size() != 1) {
            return phrase != null && isDayOfSomething(sentence, phrase);
        }
        CoreLabel word = phrase.get(0);
        String lower = word.word().toLowerCase(Locale.ROOT);
        boolean named = "PERSON".equals(word.ner()) && !isDated(sentence, sentence.indexOf(word));
        if (named || neverTimes.contains(lower) || word.tag().startsWith("VB")) {
            return true;
        }
        return (lower.equals("fall") || lower.equals("falls")) && !isSeason(sentence, sentence.indexOf(word));
    }

    /** "the day that he fell ill", "the future of the port": which day it was is told elsewhere, if at all. */
    private static boolean isDayOfSomething(List<CoreLabel> sentence, List<CoreLabel> phrase) {
        int next = sentence.indexOf(phrase.get(phrase.size() - 1)) + 1;
        return phrase.size() == 2
                && phrase.get(0).word().equalsIgnoreCase("the")
                && phrase.get(1).word().matches("(?i)day|future|past")
                && next < sentence.size()
                && TOLD_BY.contains(sentence.get(next).word().toLowerCase(Locale.ROOT));
    }

    /** "to last three days" is a length behind a verb, and not the days that have passed. */
    static boolean isLedByVerb(List<CoreLabel> phrase) {
        return phrase.size() > 1
                && phrase.get(0).word().equalsIgnoreCase("last")
                && phrase.get(0).tag().startsWith("VB");
    }

    /** "in May", and not "Theresa May". */
    private static boolean isDated(List<CoreLabel> sentence, int at) {
        String before = at > 0 ? sentence.get(at - 1).word().toLowerCase(Locale.ROOT) : "";
        return SEASON_FOLLOWS.contains(before) || before.equals("of");
    }

    private static boolean isSeason(List<CoreLabel> sentence, int at) {
        String before = at > 0 ? sentence.get(at - 1).word().toLowerCase(Locale.ROOT) : "";
        String after = at + 1 < sentence.size() ? sentence.get(at + 1).word().toLowerCase(Locale.ROOT) : "";
        return SEASON_FOLLOWS.contains(before) && !NO_SEASON_BEFORE.contains(after);
    }
}
