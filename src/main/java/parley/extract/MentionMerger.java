package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.failure.TimeUp;
import parley.model.MeetingStatus;

/** Brings the mentions of one meeting in an article together, and keeps different meetings apart. */
final class MentionMerger {
    private static final Set<String> GOING = WordList.words("going-in");
    private static final Set<String> TALKS = WordList.words("conversational");
    private static final Set<String> RANKS = WordList.words("rank");
    private static final Set<String> PRESIDING = WordList.words("presiding");
    private static final int FARTHEST_BACK = 12;
    private static final int NEXT = 2;

    private final Countries countries;

    MentionMerger(Countries countries) {
        this.countries = countries;
    }

    List<ReportDraft> merge(List<MeetingMention> mentions) {
        List<ReportDraft> drafts = new ArrayList<>();
        AttendedEvents events = new AttendedEvents();
        for (MeetingMention mention : mentions) {
            TimeUp.check();
            Optional<ReportDraft> further =
                    FurtherRounds.after(drafts, mention).or(() -> events.attendedBy(mention, drafts));
            events.note(mention);
            if (further.isPresent() || mention.frame().trigger().needs().equals(FurtherRounds.NEED)) {
                further.ifPresent(drafts::add);
                continue;
            }
            drafts.stream()
                    .filter(draft -> SameSides.namesGroup(mention.participants(), draft.participants(), countries))
                    .filter(draft -> !SaidDays.contradict(draft, mention)
                            && mention.sentence() - draft.last().sentence() <= NEXT)
                    .forEach(ReportDraft::giveWay);
            Optional<ReportDraft> same = findSame(drafts, mention);
            if (same.isEmpty() && mention.isEcho()) {
                findToCome(drafts, mention).ifPresent(draft -> draft.add(mention.withoutArguments()));
            } else if (same.isEmpty() && isSummedUp(drafts, mention)) {
                drafts.get(drafts.size() - 1).add(mention.withoutArguments());
            } else if (same.isPresent()) {
                same.get().add(mention);
            } else if (Acceptance.stands(mention)) {
                drafts.add(new ReportDraft(mention));
            }
        }
        return drafts;
    }

    /** The meeting still to come that the same sentence has pointed back to. */
    private static Optional<ReportDraft> findToCome(List<ReportDraft> drafts, MeetingMention echo) {
        return drafts.stream()
                .filter(draft -> draft.last().sentence() == echo.sentence()
                        && draft.last().pointsBack()
                        && !draft.mentions().get(0).reality().status().hasTakenPlace())
                .reduce((one, next) -> next);
    }

    /** "A met B, the first meeting between leaders of the two lands": the same one, put in its place. */
    private static boolean isSummedUp(List<ReportDraft> drafts, MeetingMention mention) {
        if (drafts.isEmpty() || !mention.frame().noun()) {
            return false;
        }
        ReportDraft last = drafts.get(drafts.size() - 1);
        SentenceGraph graph = mention.frame().graph();
        boolean ranked = graph.children(mention.frame().token(), "amod").stream()
                .anyMatch(rank -> RANKS.contains(graph.word(rank)));
        return ranked
                && last.last().sentence() == mention.sentence()
                && last.participants().stream().filter(EntityDraft::isPerson).count() > 1
                && mention.participants().stream().noneMatch(EntityDraft::isNamed);
    }

    private static Optional<ReportDraft> findSame(List<ReportDraft> drafts, MeetingMention mention) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (isSame(drafts.get(i), mention)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(ReportDraft draft, MeetingMention mention) {
        Set<EntityDraft> known = draft.participants();
        List<EntityDraft> told = mention.participants();
        boolean near = mention.sentence() - draft.last().sentence() <= FARTHEST_BACK;
        if (SaidDays.contradict(draft, mention) || FurtherRounds.isNext(draft, mention)) {
            return false;
        }
        if (draft.hasGivenWay()) {
            return true;
        }
        if (isPresidedOver(draft, mention)) {
            return true;
        }
        if (mention.needsOther() || isAttended(draft, mention)) {
            boolean later =
                    mention.frame().noun() || mention.sentence() > draft.last().sentence();
            return later
                    && mention.pointsBack()
                    && mention.sentence() - draft.last().sentence() <= NEXT;
        }
        if (told.isEmpty()) {
            return near
                    && !isElsewhere(draft, mention)
                    && (mention.pointsBack()
                            || mention.sentence() == draft.last().sentence());
        }
        if (isFollowed(draft, mention) || isBehindProposal(draft, mention) || FurtherRounds.isAnother(mention)) {
            return false;
        }
        if (SameSides.standFor(told, known) && mention.sentence() - draft.last().sentence() <= NEXT) {
            return true;
        }
        long shared = told.stream().filter(known::contains).count();
        if (shared == told.size() || shared == known.size() && shared > 0) {
            return told.size() > 1
                    || near
                            && (mention.pointsBack()
                                    || known.size() == 1
                                    || mention.sentence() == draft.last().sentence());
        }
        return shared >= 2;
    }

    /** "A day after the summit of Chad and Peru, their leaders met": one after the other. */
    private static boolean isFollowed(ReportDraft draft, MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        MeetingFrame before = draft.last().frame();
        return draft.last().sentence() == mention.sentence()
                && before.noun()
                && !mention.frame().noun()
                && !draft.participants().containsAll(mention.participants())
                && graph.children(before.top(), "case").stream()
                        .anyMatch(by ->
                                graph.word(by).equals("after") || graph.word(by).equals("following"));
    }

    /** "is ready to meet him again. He held talks with her on Sunday": what was held is not what is proposed. */
    private static boolean isBehindProposal(ReportDraft draft, MeetingMention mention) {
        return draft.mentions().stream()
                        .allMatch(m -> m.reality().status() == MeetingStatus.PROPOSED && !m.pointsBack())
                && mention.reality().status().hasTakenPlace()
                && mention.sentence() > draft.last().sentence()
                && (SaidDays.isSaid(mention) || !mention.frame().noun())
                && !mention.pointsBack();
    }

    /** "The meeting was chaired by Lind", "was attended by Lind and Okoro", "Lind opened the talks", behind the meeting that others had. */
    private static boolean isPresidedOver(ReportDraft draft, MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        Optional<String> done = mention.frame().verb().map(graph::lemma);
        boolean attended = mention.frame().hangsAs("nsubj:pass")
                && done.filter(GOING::contains).isPresent();
        boolean presided = done.filter(PRESIDING::contains).isPresent()
                && mention.participants().size() == 1;
        return mention.frame().noun()
                && mention.pointsBack()
                && (presided || attended)
                && !mention.frame().isWithSomeone()
                && mention.reality().status().hasTakenPlace()
                        == draft.mentions().get(0).reality().status().hasTakenPlace()
                && mention.sentence() > draft.last().sentence()
                && mention.sentence() - draft.last().sentence() <= NEXT;
    }

    /** "B and C attend the summit": who goes there is told after the summit was told of. */
    private static boolean isAttended(ReportDraft draft, MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        boolean goes = mention.frame()
                .verb()
                .filter(v -> GOING.contains(graph.lemma(v)))
                .isPresent();
        String word = mention.frame().trigger().lemma();
        boolean same = word.equals("meeting") // which may point back to any word for it
                || !draft.mentions().get(0).frame().noun() && TALKS.contains(word)
                || word.equals(draft.mentions().get(0).frame().trigger().lemma());
        return goes
                && same
                && mention.frame().noun()
                && mention.sentence() > draft.last().sentence()
                && graph.children(mention.frame().token(), "nmod", "amod", "compound")
                        .isEmpty();
    }

    /** "the ongoing negotiations in Munich", after a meeting in Ankara: another word for it and another place. */
    private static boolean isElsewhere(ReportDraft draft, MeetingMention mention) {
        Set<String> known = draft.mentions().stream()
                .flatMap(m -> m.places().stream())
                .map(place -> place.entity().name())
                .collect(Collectors.toSet());
        return !known.isEmpty()
                && !mention.places().isEmpty()
                && mention.places().stream()
                        .noneMatch(place -> known.contains(place.entity().name()))
                && draft.mentions().stream().noneMatch(m -> m.frame()
                        .trigger()
                        .lemma()
                        .equals(mention.frame().trigger().lemma()));
    }
}
