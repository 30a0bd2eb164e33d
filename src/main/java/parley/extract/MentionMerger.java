package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the mentions of one meeting in an article together, and keeps different meetings apart. */
final class MentionMerger {
    private static final int FARTHEST_BACK = 12;

    List<ReportDraft> merge(List<MeetingMention> mentions) {
        List<ReportDraft> drafts = new ArrayList<>();
        for (MeetingMention mention : mentions) {
            Optional<ReportDraft> same = findSame(drafts, mention);
            if (same.isPresent()) {
                same.get().add(mention);
            } else if (Acceptance.stands(mention)) {
                drafts.add(new ReportDraft(mention));
            }
        }
        return drafts;
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
        if (told.isEmpty()) {
            return near
                    && (mention.pointsBack()
                            || mention.sentence() == draft.last().sentence());
        }
        long shared = told.stream().filter(known::contains).count();
        if (contradicts(draft, mention)) {
            return false;
        }
        if (shared == told.size() || shared == known.size() && shared > 0) {
            return told.size() > 1
                    || near
                            && (mention.pointsBack()
                                    || known.size() == 1
                                    || mention.sentence() == draft.last().sentence());
        }
        return shared >= 2;
    }

    /** Two days or two cities make two meetings. */
    private static boolean contradicts(ReportDraft draft, MeetingMention mention) {
        return mention.time().date().isPresent()
                && draft.mentions().stream()
                        .flatMap(m -> m.time().date().stream())
                        .anyMatch(d -> d.latest()
                                        .isBefore(mention.time().date().get().earliest())
                                || d.earliest()
                                        .isAfter(mention.time().date().get().latest()));
    }
}
