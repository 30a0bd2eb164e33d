package parley.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.model.Dependency;
import parley.model.Sentence;
import parley.resource.CalendarNames;
import parley.resource.Resource;

/**
 * Tells the day that an offer was for from the day on which it was turned down: "turned down on Saturday a request for talks
 * on Tuesday". What was offered for a day gone by needs no answer, so the day lies ahead.
 */
final class OfferedDays {
    private static final Set<String> ANSWERING =
            Set.copyOf(new Resource(OfferedDays.class, "answering-verbs.txt").words());
    private static final Set<String> OFFERS = Set.copyOf(new Resource(OfferedDays.class, "offer-nouns.txt").words());
    private static final Pattern DAY = Pattern.compile(CalendarNames.DAYS + "|today|yesterday");
    private static final Set<String> TO_THE_OFFER =
            Set.of("nmod:for", "nmod:of", "nmod:to", "acl", "acl:to", "xcomp", "obj", "obl:for");

    /** An offer hangs at most so far from the day. */
    private static final int FARTHEST = 4;

    private OfferedDays() {}

    /** Whether a day is that of an offer which the sentence says was answered on another day. */
    static boolean hold(Sentence sentence, Dependency date) {
        int token = date.governor();
        boolean offer = isBehindOffer(sentence, date);
        for (int steps = 0; steps < FARTHEST && token != Dependency.ROOT; steps++) {
            if (offer && ANSWERING.contains(SentenceTree.lemma(sentence, token))) {
                return isAnsweredOnOther(sentence, date.dependent());
            }
            offer |= OFFERS.contains(SentenceTree.lemma(sentence, token))
                    || sentence.tokens().get(token).pos().equals("VB");
            token = above(sentence, token).orElse(Dependency.ROOT);
        }
        return false;
    }

    /** "turned down an offer of talks on Friday": the parser may hang the day on the answer. */
    private static boolean isBehindOffer(Sentence sentence, Dependency date) {
        return sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == date.governor()
                        && d.relation().equals("obj")
                        && d.dependent() < date.dependent()
                        && OFFERS.contains(SentenceTree.lemma(sentence, d.dependent())));
    }

    private static boolean isAnsweredOnOther(Sentence sentence, int day) {
        return IntStream.range(0, day)
                .anyMatch(i -> DAY.matcher(sentence.tokens().get(i).text()).matches());
    }

    private static Optional<Integer> above(Sentence sentence, int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.dependent() == token && TO_THE_OFFER.contains(d.relation()))
                .map(Dependency::governor)
                .findFirst();
    }
}
