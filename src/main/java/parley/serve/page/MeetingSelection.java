package parley.serve.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.model.MeetingStatus;

/** Which meetings are wanted, as the address bar says it; empty values want anything. */
record MeetingSelection(String who, String where, String about, String status, String since, String until) {
    static final MeetingSelection ANY = new MeetingSelection("", "", "", "", "", "");

    MeetingSelection withWho(String other) {
        return new MeetingSelection(other, where, about, status, since, until);
    }

    MeetingSelection withWhere(String other) {
        return new MeetingSelection(who, other, about, status, since, until);
    }

    MeetingSelection withAbout(String other) {
        return new MeetingSelection(who, where, other, status, since, until);
    }

    MeetingSelection within(LocalDate first, LocalDate last) {
        return new MeetingSelection(who, where, about, status, first.toString(), last.toString());
    }

    static MeetingSelection of(UnaryOperator<String> parameter) {
        return new MeetingSelection(
                parameter.apply("who").strip(),
                parameter.apply("where").strip(),
                parameter.apply("about").strip(),
                parameter.apply("status").strip(),
                day(parameter.apply("since")),
                day(parameter.apply("until")));
    }

    /** What is no day wants any. */
    private static String day(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? text : "";
    }

    boolean holds(KnownMeeting meeting) {
        return isOneOf(who, meeting.participants())
                && isOneOf(where, meeting.places())
                && (about.isEmpty() || meeting.topics().stream().anyMatch(topic -> contains(topic, about)))
                && (status.isEmpty() || status.equals(meeting.state()))
                && isInTime(meeting);
    }

    private static boolean isOneOf(String wanted, List<KnownEntity> entities) {
        return wanted.isEmpty()
                || entities.stream()
                        .anyMatch(entity -> entity.iri().equals(wanted)
                                || entity.wikidata().filter(wanted::equals).isPresent()
                                || contains(entity.name(), wanted));
    }

    private static boolean contains(String name, String wanted) {
        return NameIndex.compared(name).contains(NameIndex.compared(wanted));
    }

    private boolean isInTime(KnownMeeting meeting) {
        Optional<LocalDate> first = meeting.when().date().map(date -> date.earliest());
        Optional<LocalDate> last = meeting.when().date().map(date -> date.latest());
        return (since.isEmpty()
                        || last.filter(day -> day.toString().compareTo(since) >= 0)
                                .isPresent())
                && (until.isEmpty()
                        || first.filter(day -> day.toString().compareTo(until) <= 0)
                                .isPresent());
    }

    String address(String path) {
        String query = Stream.of(
                        "who", who, "where", where, "about", about, "status", status, "since", since, "until", until)
                .collect(Collectors.collectingAndThen(Collectors.toList(), MeetingSelection::pairs));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pairs(List<String> namesAndValues) {
        var query = new StringBuilder();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (!namesAndValues.get(i + 1).isEmpty()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(namesAndValues.get(i))
                        .append('=')
                        .append(Links.encoded(namesAndValues.get(i + 1)));
            }
        }
        return query.toString();
    }

    Markup form(String path) {
        String options = Stream.of(MeetingStatus.values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(name -> "<option%s>%s</option>".formatted(name.equals(status) ? " selected" : "", name))
                .collect(Collectors.joining());
        return Markup.of(
                """
                <form class="filter" action="{}">
                <label>Who <input name="who" value="{}"></label>
                <label>Where <input name="where" value="{}"></label>
                <label>About <input name="about" value="{}"></label>
                <label>Status <select name="status"><option value="">any</option>{}</select></label>
                <label>Since <input name="since" type="date" value="{}"></label>
                <label>Until <input name="until" type="date" value="{}"></label>
                <button>Show</button>
                </form>""",
                path,
                who,
                where,
                about,
                new Markup(options),
                since,
                until);
    }
}
