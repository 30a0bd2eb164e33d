package parley.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.export.meetings.KnownEntity;

/** Where the articles that report a meeting do not say the same, side by side. */
final class Disagreement {
    private record Said(String about, List<String> answers) {}

    private Disagreement() {}

    static Markup of(StoreView store, List<ReportView> reports) {
        List<Said> all = new ArrayList<>();
        all.add(new Said("Status", reports.stream().map(ReportView::status).toList()));
        all.add(new Said(
                "Date",
                reports.stream()
                        .map(report -> report.date().map(Wording::day).orElse(""))
                        .toList()));
        attendance(reports, all);
        List<Markup> rows = all.stream()
                .filter(said -> new TreeSet<>(said.answers())
                                .stream().filter(answer -> !answer.isEmpty()).count()
                        > 1)
                .map(Disagreement::row)
                .toList();
        if (rows.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> heads = reports.stream()
                .map(report -> Markup.of("<th scope=\"col\">{}</th>", ArticlePage.source(store, report.article())))
                .toList();
        return Lists.section(
                "differ",
                "What the reports do not agree on",
                Markup.of(
                        "<div class=\"wide\"><table><thead><tr><td></td>{}</tr></thead><tbody>{}</tbody></table></div>",
                        Markup.join("", heads),
                        Markup.join("", rows)));
    }

    private static void attendance(List<ReportView> reports, List<Said> all) {
        Map<String, String> names = new TreeMap<>();
        reports.forEach(report -> report.parts()
                .forEach(part -> part.entity().ifPresent(entity -> names.put(entity.iri(), entity.name()))));
        names.forEach((iri, name) -> {
            List<String> answers =
                    reports.stream().map(report -> attendance(report, iri)).toList();
            if (answers.contains("stays away") && answers.contains("takes part")) {
                all.add(new Said(name, answers));
            }
        });
    }

    private static String attendance(ReportView report, String iri) {
        return report.parts().stream()
                .filter(part ->
                        part.entity().map(KnownEntity::iri).filter(iri::equals).isPresent())
                .map(part -> part.isAbsent() ? "stays away" : "takes part")
                .findFirst()
                .orElse("");
    }

    private static Markup row(Said said) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}</tr>",
                said.about(),
                Markup.join(
                        "",
                        said.answers().stream()
                                .map(answer -> Markup.of("<td>{}</td>", answer.isEmpty() ? "–" : answer))
                                .toList()));
    }
}
