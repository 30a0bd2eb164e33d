package parley.extract;

/** Estimates how likely a report is right. */
final class Confidence {
    private Confidence() {}

    static double of(ReportDraft draft) {
        long named = draft.participants().stream().filter(EntityDraft::isNamed).count();
        double base = named >= 2 ? 0.85 : named == 1 ? 0.65 : 0.45;
        return Math.min(0.95, base + 0.02 * (draft.mentions().size() - 1));
    }
}
