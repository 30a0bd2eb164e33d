package parley.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.model.ArticleEvidence;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Polarity;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.ReportEvidence.PlaceEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.Role;
import parley.model.TimeResolution;

/**
 * Reports written compactly, one a line: {@code article | published | participants | date | place | status | topics |
 * meeting}. Participants are parted by commas; {@code -name} stays away, {@code name (country)} is unlinked with a
 * country. A date is a day, month or interval; {@code ~} before it says that it was counted from the publication.
 * The status may carry {@code phone} and {@code possible}. The last column names the true meeting.
 */
public final class ReportLines {
    record Line(String report, String meeting) {}

    private final Map<String, ArticleEvidence> articles = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Cast cast = Cast.load();

    private ReportLines() {}

    public static ReportLines parse(String text) {
        ReportLines all = new ReportLines();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(all::add);
        return all;
    }

    public List<ArticleEvidence> articles() {
        return List.copyOf(articles.values());
    }

    /** The true meeting of each report. */
    public Map<String, String> gold() {
        Map<String, String> gold = new LinkedHashMap<>();
        lines.forEach(line -> gold.put(line.report(), line.meeting()));
        return gold;
    }

    public static String iri(String article) {
        return "https://example.org/article/" + article;
    }

    private void add(String text) {
        String[] cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String iri = iri(cells[0]);
        ArticleEvidence before = articles.getOrDefault(
                iri,
                new ArticleEvidence(
                        iri, date(cells[1]).map(EdtfDate::earliest), Optional.empty(), List.of(), List.of()));
        List<EntityEvidence> entities = new ArrayList<>(before.entities());
        String report = iri + "#report-" + (before.reports().size() + 1);
        List<ParticipationEvidence> parts = new ArrayList<>();
        for (String name : list(cells[2])) {
            boolean absent = name.startsWith("-");
            String entity = entity(absent ? name.substring(1) : name, iri, entities, EntityKind.PERSON);
            parts.add(new ParticipationEvidence(
                    entity, Role.PRINCIPAL, absent ? Attendance.ABSENT : Attendance.ATTENDING));
        }
        List<PlaceEvidence> places = list(cells[4]).stream()
                .map(name -> new PlaceEvidence(entity(name, iri, entities, EntityKind.PLACE), Optional.empty()))
                .toList();
        List<ReportEvidence> reports = new ArrayList<>(before.reports());
        reports.add(new ReportEvidence(report, parts, places, time(cells[3]), list(cells[6]), assessment(cells[5])));
        articles.put(iri, new ArticleEvidence(iri, before.published(), before.publisher(), entities, reports));
        lines.add(new Line(report, cells[7]));
    }

    private String entity(String text, String article, List<EntityEvidence> entities, EntityKind kind) {
        int bracket = text.indexOf(" (");
        String name = bracket < 0 ? text : text.substring(0, bracket);
        Optional<String> country =
                bracket < 0 ? Optional.empty() : Optional.of(text.substring(bracket + 2, text.length() - 1));
        for (EntityEvidence known : entities) {
            if (known.name().equals(name)) {
                return known.iri();
            }
        }
        String iri = article + "#entity-" + (entities.size() + 1);
        entities.add(cast.evidence(iri, name).orElse(new EntityEvidence(iri, name, kind, Optional.empty(), country)));
        return iri;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Optional<EdtfDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(cell));
    }

    private static TimeEvidence time(String cell) {
        boolean counted = cell.startsWith("~");
        Optional<EdtfDate> date = date(counted ? cell.substring(1) : cell);
        return new TimeEvidence(
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date.map(d -> counted ? TimeResolution.FROM_PUBLICATION_DATE : TimeResolution.EXPLICIT));
    }

    private static Assessment assessment(String cell) {
        List<String> words = Arrays.asList(cell.split(" "));
        return new Assessment(
                MeetingStatus.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                words.contains("possible") ? Certainty.POSSIBLE : Certainty.CERTAIN,
                Polarity.POSITIVE,
                words.contains("phone") ? Mode.PHONE : Mode.IN_PERSON,
                0.9);
    }
}
