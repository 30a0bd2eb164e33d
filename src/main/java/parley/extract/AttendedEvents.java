package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows a conference whose guests are told of behind it: "A conference on trade ended in Oslo. Lind and Okoro were among those who took part." */
final class AttendedEvents {
    private static final Set<String> PLAIN = WordList.words("plain-meeting");
    private static final int NEXT = 2;

    private Optional<MeetingMention> open = Optional.empty();

    /** Remembers an event of which nothing says who was there. */
    void note(MeetingMention mention) {
        String word = mention.frame().trigger().lemma();
        if (mention.frame().noun()
                && mention.arguments().isEmpty()
                && !mention.pointsBack()
                && (PLAIN.contains(word) || word.equals("summit"))) {
            open = Optional.of(mention);
        }
    }

    /** The event with its guests, where a mention names two or more; empty where another meeting was told of since. */
    Optional<ReportDraft> attendedBy(MeetingMention mention, List<ReportDraft> drafts) {
        boolean named = mention.needsOther()
                && !mention.frame().noun()
                && mention.participants().stream().filter(EntityDraft::isNamed).count() > 1;
        int told = drafts.isEmpty() ? -1 : drafts.get(drafts.size() - 1).last().sentence();
        Optional<MeetingMention> event = open.filter(e -> named
                && told < e.sentence()
                && e.sentence() < mention.sentence()
                && mention.sentence() - e.sentence() <= NEXT);
        return event.map(e -> {
            open = Optional.empty();
            ReportDraft draft = new ReportDraft(e);
            draft.add(mention);
            return draft;
        });
    }
}
