package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.export.Json;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.pipeline.Program;
import parley.pipeline.RunReport;

/**
 * The closing report for programs.
 *
 * @param rejections the first ones left out, as many as are kept
 * @param remarks about articles taken all the same, as many as are kept
 * @param stopped whether the run ended before its inputs
 */
record RunSummary(RunReport report, List<Rejection> rejections, List<Remark> remarks, double seconds, boolean stopped) {
    RunSummary {
        rejections = List.copyOf(rejections);
        remarks = List.copyOf(remarks);
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
        json.put("rejected", counts(report.rejected()));
        json.put(
                "rejections",
                rejections.stream()
                        .map(one -> entry(one.article(), one.reason(), one.detail()))
                        .toList());
        json.put("remarked", counts(report.remarks()));
        json.put(
                "remarks",
                remarks.stream()
                        .map(one -> entry(one.article(), one.kind(), one.detail()))
                        .toList());
        out.write((Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> counts(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        counts.forEach((reason, count) -> json.put(RunMessages.name(reason), count));
        return json;
    }

    private static Map<String, Object> entry(String article, Enum<?> reason, String detail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", article);
        json.put("reason", RunMessages.name(reason));
        json.put("detail", detail);
        return json;
    }
}
