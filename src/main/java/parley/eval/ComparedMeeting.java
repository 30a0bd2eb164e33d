package parley.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A meeting as gold or program tells it, with what is compared of it.
 *
 * @param status in small letters, empty where it is not told
 * @param triggers where the words stand that tell of it
 */
record ComparedMeeting(
        Who who, Scene scene, List<String> topics, String status, Optional<Double> confidence, List<Range> triggers) {
    record Who(List<String> participants, List<String> absent) {}

    record Scene(List<String> places, Optional<String> date, String mode) {}

    static ComparedMeeting of(Entry entry) {
        return new ComparedMeeting(
                new Who(entry.texts("participants", "name"), entry.texts("absent", "name")),
                new Scene(entry.texts("place", "name"), entry.text("date"), mode(entry)),
                entry.texts("topics", "label"),
                entry.word("status").toLowerCase(Locale.ROOT),
                Optional.of(entry.node().path("confidence"))
                        .filter(value -> value.isNumber())
                        .map(value -> value.asDouble()),
                entry.list("triggers").stream()
                        .flatMap(trigger -> trigger.range().stream())
                        .toList());
    }

    private static String mode(Entry entry) {
        String mode = entry.word("mode").toLowerCase(Locale.ROOT);
        return mode.replace("_", "").equals("inperson") ? "in_person" : mode.isEmpty() ? "unknown" : mode;
    }

    List<String> participants() {
        return who.participants();
    }

    boolean isHeld() {
        return status.equals("held") || status.equals("underway");
    }

    /** The coarse status of gold that knows only held, planned, uncertain and negated. */
    String coarseStatus() {
        return switch (status) {
            case "held", "underway" -> "held";
            case "planned", "postponed" -> "planned";
            case "proposed", "hypothetical" -> "uncertain";
            case "cancelled", "refused", "denied" -> "negated";
            default -> "";
        };
    }
}
