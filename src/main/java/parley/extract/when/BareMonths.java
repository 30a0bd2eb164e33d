package parley.extract.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.PublicationDate;
import parley.resource.CalendarNames;

/**
 * Leaves the month of a meeting open that is wanted or refused, where its name alone would put it behind the
 * article: "refused to meet her in May", written in March, tells of the May to come, or of when it was refused.
 */
final class BareMonths {
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:early|mid|late)(?: in |[- ]))?(?:" + CalendarNames.MONTHS + ")", Pattern.CASE_INSENSITIVE);

    private BareMonths() {}

    static Stretch open(TimeQuestion question, Stretch found) {
        boolean ahead =
                switch (question.status()) {
                    case PROPOSED, REFUSED -> true;
                    default -> false;
                };
        boolean bare = !found.words().isEmpty()
                && found.words().stream()
                        .allMatch(words -> BARE.matcher(words.quote()).matches());
        Optional<LocalDate> written = question.article().metadata().published().map(PublicationDate::day);
        boolean behind = found.date().isPresent()
                && written.filter(found.date().get().latest()::isBefore).isPresent();
        return ahead && bare && behind ? new Stretch(Optional.empty(), found.anchored(), found.words()) : found;
    }
}
