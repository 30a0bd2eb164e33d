package parley.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.map.IriMinter;
import parley.resolve.MergeExplanation;
import parley.resolve.MergeExplanation.Neighbour;
import parley.resolve.MergeExplanation.Reason;
import parley.resolve.MergeExplanation.Step;

/** An explanation as an object of JSON: maps, lists, texts and numbers. */
final class MergeJson {
    private final IriMinter minter;

    MergeJson(IriMinter minter) {
        this.minter = minter;
    }

    Map<String, Object> object(MergeExplanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("meeting", minter.meeting(explanation.meeting()).getURI());
        json.put("threshold", explanation.threshold());
        json.put("reports", explanation.reports());
        json.put("joins", explanation.joins().stream().map(MergeJson::step).toList());
        json.put("apart", explanation.apart().stream().map(this::neighbour).toList());
        return json;
    }

    private Map<String, Object> neighbour(Neighbour neighbour) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("meeting", minter.meeting(neighbour.meeting()).getURI());
        json.put("why", neighbour.why());
        json.put("nearest", step(neighbour.nearest()));
        return json;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", step.report());
        json.put("other", step.other());
        json.put("points", rounded(step.points()));
        json.put("evidence", step.reasons().stream().map(MergeJson::reason).toList());
        return json;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", reason.words());
        json.put("points", rounded(reason.points()));
        return json;
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
