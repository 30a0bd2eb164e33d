package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.export.Json;
import parley.failure.Rejection;
import parley.pipeline.Program;
import parley.pipeline.RunReport;

/**
 * The closing report for programs.
 *
 * @param rejections the first ones left out, as many as are kept
 * @param stopped whether the run ended before its inputs
 */
record RunSummary(RunReport report, List<Rejection> rejections, double seconds, boolean stopped) {
    RunSummary {
        rejections = List.copyOf(rejections);
    }

    void writeTo(OutputStream out) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("program", "parley " + Program.current().version());
        json.put("articles", report.articles());
        json.put("withMeetings", report.withMeetings());
        json.put("reports", report.reports());
        json.put("undated", report.undated());
        json.put("unchanged", report.unchanged());
        json.put("seconds", seconds);
        json.put("stopped", stopped);
        Map<String, Object> reasons = new LinkedHashMap<>();
        report.rejected().forEach((reason, count) -> reasons.put(RunMessages.name(reason), count));
        json.put("rejected", reasons);
        json.put("rejections", rejections.stream().map(RunSummary::rejection).toList());
        out.write((Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> rejection(Rejection rejection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", rejection.article());
        json.put("reason", RunMessages.name(rejection.reason()));
        json.put("detail", rejection.detail());
        return json;
    }
}
