package parley.eval;

import java.util.Optional;
import java.util.regex.Pattern;

/** When two dates count as the same: they agree as far as the coarser of them goes. */
final class DateMatch {
    private static final int DAY = 10;
    private static final Pattern YEAR = Pattern.compile("^\\d{4}");

    private DateMatch() {}

    static boolean isSame(String gold, String found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return false;
        }
        if (!startsWithYear(gold) || !startsWithYear(found)) {
            return gold.equals(found);
        }
        int length = Math.min(DAY, Math.min(gold.length(), found.length()));
        return gold.regionMatches(0, found, 0, length);
    }

    /** As above, but no date asks for none. */
    static boolean isSame(Optional<String> gold, Optional<String> found) {
        return gold.isEmpty() || found.isEmpty()
                ? gold.isEmpty() && found.isEmpty()
                : gold.get().equals(found.get()) || isSame(gold.get(), found.get());
    }

    static boolean startsWithYear(String date) {
        return YEAR.matcher(date).find();
    }
}
