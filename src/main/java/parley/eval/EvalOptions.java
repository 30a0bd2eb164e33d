package parley.eval;

/**
 * What of the gold counts.
 *
 * @param core meetings proper only, without rallies, speeches and the like
 * @param meetOnly of all events with a status, those that are like a meeting
 * @param noVisits leaves out sentences that tell of a visit or of mediation only
 */
public record EvalOptions(boolean core, boolean meetOnly, boolean noVisits) {
    public static final EvalOptions DEFAULT = new EvalOptions(false, false, false);
}
