package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.EdtfDate;
import parley.model.EntityKind;

/** Knows the further meeting of those who have just met: "Chad and Peru held talks. Another round will be held in Geneva in April". */
final class FurtherRounds {
    /** What the table of triggers asks of a word that tells of a meeting only so. */
    static final String NEED = "again";

    private static final Set<String> FURTHER = WordList.words("further");
    private static final Set<String> EARLIER = WordList.words("earlier-one");
    private static final Set<String> STAGING = WordList.words("staging");
    private static final Set<String> CONVERSATIONAL = WordList.words("conversational");
    private static final Set<String> PLAIN = WordList.words("plain-meeting");
    private static final Set<String> OTHER = Set.of("new", "another", "further", "fresh");
    private static final int NEXT = 2;
    private static final int FEW = 4;

    private FurtherRounds() {}

    /** "another round", "the next session", not "another round of drinks": by the order of the words alone. */
    static boolean isRound(SentenceGraph graph, int noun) {
        boolean counted = FURTHER.contains(graph.word(noun - 1)) || EARLIER.contains(graph.word(noun - 1));
        return counted && !graph.word(noun + 1).equals("of");
    }

    /** The further meeting, of the same sides as the one told of right before; empty where the words tell of none. */
    static Optional<ReportDraft> after(List<ReportDraft> drafts, MeetingMention mention) {
        if (drafts.isEmpty() || !isStaged(mention) || !mention.arguments().isEmpty()) {
            return Optional.empty();
        }
        ReportDraft before = drafts.get(drafts.size() - 1);
        boolean near = mention.sentence() > before.last().sentence()
                && mention.sentence() - before.last().sentence() <= NEXT;
        boolean known = drafts.stream().anyMatch(draft -> isOn(draft, mention));
        return near && !known && isOfSides(before, mention)
                ? Optional.of(new ReportDraft(mention.withArguments(before.arguments().stream()
                        .filter(side -> !side.isAbsent())
                        .map(side -> side.elsewhere(mention.trigger()))
                        .toList())))
                : Optional.empty();
    }

    /** "another meeting will be held", "further talks are set for Friday": with a day or a place of its own. */
    private static boolean isStaged(MeetingMention mention) {
        MeetingFrame frame = mention.frame();
        SentenceGraph graph = frame.graph();
        boolean counted = frame.noun()
                && IntStream.concat(
                                IntStream.of(frame.token()),
                                frame.through().stream().mapToInt(noun -> noun))
                        .anyMatch(noun -> graph.hasChildWithLemma(noun, FURTHER, "amod", "det")
                                || graph.hasChildWithLemma(noun, EARLIER, "amod"));
        boolean alone = graph.children(frame.token(), "nmod:of", "nmod:poss", "compound")
                .isEmpty();
        boolean staged = frame.hangsAs("nsubj", "nsubj:pass")
                && frame.verb().filter(verb -> isStaging(graph, verb)).isPresent();
        return counted
                && alone
                && staged
                && (SaidDays.isSaid(mention) || !mention.places().isEmpty());
    }

    private static boolean isStaging(SentenceGraph graph, int verb) {
        boolean takesPlace = graph.lemma(verb).equals("take")
                && graph.hasChildWithLemma(verb, Set.of("place"), "obj", "compound:prt");
        return takesPlace || STAGING.contains(graph.lemma(verb));
    }

    /** Whether a meeting of that day has been told of. */
    private static boolean isOn(ReportDraft draft, MeetingMention mention) {
        Optional<EdtfDate> day = mention.time().date();
        return day.isPresent()
                && draft.mentions().stream().anyMatch(m -> m.time().date().equals(day));
    }

    /** Whether two or a few sides have talked, and the further meeting can be theirs: of an earlier one, the bodies alone. */
    private static boolean isOfSides(ReportDraft before, MeetingMention mention) {
        Set<EntityDraft> sides = before.participants();
        boolean earlier = mention.reality().status().hasTakenPlace();
        boolean fit = sides.size() > 1
                && sides.size() <= FEW
                && (!earlier || sides.stream().noneMatch(EntityDraft::isPerson));
        boolean round = mention.frame().trigger().needs().equals(NEED);
        boolean talked = before.mentions().stream()
                .map(m -> m.frame().trigger().lemma())
                .anyMatch(word -> CONVERSATIONAL.contains(word)
                        || !round && PLAIN.contains(word)
                        || !round && word.equals("meet"));
        return fit && talked && sides.stream().noneMatch(side -> side.kind() == EntityKind.PLACE);
    }

    /** "agreed to hold the next meeting in Gabala", behind one that was held. */
    static boolean isNext(ReportDraft draft, MeetingMention mention) {
        return mention.frame().noun()
                && mention.frame().graph().hasChildWithLemma(mention.frame().token(), Set.of("next"), "amod")
                && draft.mentions().get(0).reality().status().hasTakenPlace();
    }

    /** "has proposed a new meeting of Lind and Okoro", after one that they had. */
    static boolean isAnother(MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        int noun = mention.frame().token();
        return mention.frame().noun()
                && mention.participants().size() > 1
                && graph.hasChildWithLemma(noun, OTHER, "amod", "det")
                && !graph.hasChildWithLemma(noun, Set.of("the"), "det");
    }
}
