package parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Attribution;
import parley.model.Certainty;
import parley.model.EntityKind;
import parley.model.MeetingStatus;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.Participation;
import parley.model.Report;
import parley.model.ReportPlace;
import parley.model.ReportTime;
import parley.model.ReportTopic;
import parley.model.Setting;

/** Makes a report of the mentions of one meeting. */
final class ReportBuilder {
    private static final int MOST_TOPICS = 6;
    private static final int MOST_QUOTES = 5;
    private static final Set<String> MADE_FOR = WordList.words("going-for");
    private static final Set<String> SEVERAL = WordList.words("several");
    private static final Set<String> COMING_AWAY = WordList.words("coming-away");

    private final ArticleNames names;
    private final ToIntFunction<EntityDraft> numbers;
    private final Lexicon lexicon;
    private final Confidence confidence;

    ReportBuilder(ArticleNames names, Lexicon lexicon, Confidence confidence, ToIntFunction<EntityDraft> numbers) {
        this.names = names;
        this.lexicon = lexicon;
        this.confidence = confidence;
        this.numbers = numbers;
    }

    Report build(int number, ReportDraft draft) {
        ReportTime time = time(draft);
        Reality reality = asOfJourney(draft, asOfPublication(reality(draft), time), time);
        List<Participation> participations = participations(draft, reality.status());
        return new Report(
                number,
                participations,
                new Setting(places(draft), time, topics(draft)),
                new Assessment(
                        reality.status(),
                        reality.certainty(),
                        reality.polarity(),
                        mode(draft),
                        confidence.of(draft, reality.status())),
                attribution(draft),
                draft.mentions().stream()
                        .map(MeetingMention::trigger)
                        .distinct()
                        .sorted()
                        .toList(),
                quotes(draft));
    }

    /** The sentences that tell of the meeting, the first few of them. */
    private List<Mention> quotes(ReportDraft draft) {
        return draft.mentions().stream()
                .map(m -> names.article().mention(m.frame().graph().sentence().span()))
                .distinct()
                .sorted()
                .limit(MOST_QUOTES)
                .toList();
    }

    private Optional<Attribution> attribution(ReportDraft draft) {
        return draft.mentions()
                .get(0)
                .source()
                .map(a -> new Attribution(Optional.of(numbers.applyAsInt(a.entity())), a.evidence()));
    }

    private List<Participation> participations(ReportDraft draft, MeetingStatus status) {
        List<Participation> found = new ArrayList<>();
        for (Argument argument : draft.arguments()) {
            EntityDraft entity = argument.agent().entity();
            Attendance attendance = argument.attendance() == Attendance.ATTENDING && !status.hasTakenPlace()
                    ? Attendance.EXPECTED
                    : argument.attendance();
            Optional<Integer> onBehalfOf = entity.isPerson()
                    ? country(draft, entity).flatMap(names::country).map(numbers::applyAsInt)
                    : Optional.empty();
            found.add(new Participation(
                    numbers.applyAsInt(entity),
                    argument.role(),
                    attendance,
                    entity.context().capacity(),
                    onBehalfOf,
                    argument.evidence()));
        }
        return found;
    }

    private static Optional<String> country(ReportDraft draft, EntityDraft person) {
        return person.context().country().or(() -> draft.countryOf(person));
    }

    /** The first mention that says it outright; a cancellation, refusal or denial told later has the last word. */
    private static Reality reality(ReportDraft draft) {
        List<MeetingMention> outright = draft.mentions().stream()
                .filter(m -> !m.needsOther()
                        && m.frame().verb().isPresent()
                        && m.frame().hangsAs("self", "obj", "nsubj"))
                .toList();
        List<MeetingMention> telling = outright.isEmpty() ? draft.mentions() : outright;
        return telling.stream()
                .map(MeetingMention::reality)
                .filter(r -> r.status() == MeetingStatus.CANCELLED || r.status() == MeetingStatus.POSTPONED)
                .findFirst()
                .orElse(telling.get(0).reality());
    }

    /** What is to happen after the article came out has not happened yet, in whatever tense it is told. */
    private Reality asOfPublication(Reality told, ReportTime time) {
        boolean later = time.date().stream().anyMatch(date -> names.article().metadata().published().stream()
                .anyMatch(published -> date.earliest().isAfter(published.day())));
        return later && told.status().hasTakenPlace() ? new Reality(MeetingStatus.PLANNED, told.certainty()) : told;
    }

    /** "flew to Lima on Monday to meet her", told on Tuesday: what the way was made for has been done. */
    private Reality asOfJourney(ReportDraft draft, Reality told, ReportTime time) {
        boolean over = time.date().stream().anyMatch(date -> names.article().metadata().published().stream()
                .anyMatch(published -> date.latest().isBefore(published.day())));
        MeetingFrame frame = draft.mentions().get(0).frame();
        boolean gone = over && told.status() == MeetingStatus.PLANNED && isEndOfWay(frame);
        return gone || told.status() == MeetingStatus.PLANNED && isComeAwayFrom(frame)
                ? new Reality(MeetingStatus.HELD, Certainty.PROBABLE)
                : told;
    }

    /** "flew to Lima to meet her", "travelled to Lima for talks": with an arrival the talks may be still to come. */
    private static boolean isEndOfWay(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (frame.noun()) {
            return frame.hangsAs("obl:for")
                    && !SEVERAL.contains(graph.word(frame.token()))
                    && frame.verb()
                            .filter(way -> isPast(graph, way) && MADE_FOR.contains(graph.lemma(way)))
                            .isPresent();
        }
        return graph.governors(frame.token(), "advcl", "xcomp").stream()
                .anyMatch(way -> isPast(graph, way) && PlaceRoutes.isMotion(graph.lemma(way)));
    }

    /** "flew to Lima for talks with him, but left without a deal": who has left has been there. */
    private static boolean isComeAwayFrom(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return frame.hangsAs("obl:for")
                && frame.verb().filter(way -> isPast(graph, way) && PlaceRoutes.isMotion(graph.lemma(way))).stream()
                        .flatMap(way -> graph.children(way, "conj").stream())
                        .anyMatch(next -> isPast(graph, next) && COMING_AWAY.contains(graph.lemma(next)));
    }

    private static boolean isPast(SentenceGraph graph, int verb) {
        return graph.hasTag(verb, "VBD")
                || graph.hasTag(verb, "VBN")
                        && graph.children(verb, "aux").stream()
                                .anyMatch(had -> graph.word(had).equals("had"));
    }

    private List<ReportPlace> places(ReportDraft draft) {
        List<PlaceMention> ordered = new ArrayList<>(draft.places());
        Set<EntityDraft> all = ordered.stream().map(PlaceMention::entity).collect(Collectors.toUnmodifiableSet());
        ordered.sort(Comparator.comparingInt(p -> -depth(p.entity(), all, 0)));
        ordered.sort(Comparator.comparingInt(this::width));
        List<ReportPlace> places = new ArrayList<>();
        for (PlaceMention place : ordered) {
            Optional<Integer> within = within(place).map(numbers::applyAsInt);
            places.add(new ReportPlace(numbers.applyAsInt(place.entity()), within, place.evidence()));
        }
        return places;
    }

    private Optional<EntityDraft> within(PlaceMention place) {
        return place.within().or(() -> names.around(place.entity()));
    }

    /** How many of the others hold a place, by what the text says of them. */
    private int depth(EntityDraft place, Set<EntityDraft> others, int counted) {
        Optional<EntityDraft> around = names.around(place).filter(a -> a != place && others.contains(a));
        return around.isPresent() && counted < others.size() ? depth(around.get(), others, counted + 1) : counted;
    }

    /** A building is narrower than a town, and a town narrower than a country. */
    private int width(PlaceMention place) {
        if (place.entity().kind() == EntityKind.COUNTRY) {
            return 2;
        }
        return lexicon.isFacility(place.entity().surname()) ? 0 : 1;
    }

    private static ReportTime time(ReportDraft draft) {
        return TimeJoiner.join(
                draft.mentions().stream().map(MeetingMention::time).toList());
    }

    private static List<ReportTopic> topics(ReportDraft draft) {
        Map<String, ReportTopic> first = new LinkedHashMap<>();
        draft.topics().forEach(t -> first.putIfAbsent(t.label().toLowerCase(Locale.ROOT), t));
        return first.values().stream().limit(MOST_TOPICS).toList();
    }

    private static Mode mode(ReportDraft draft) {
        return draft.mentions().stream()
                .map(MeetingMention::mode)
                .filter(m -> m != Mode.UNKNOWN)
                .findFirst()
                .orElseGet(() -> isSomewhere(draft) ? Mode.IN_PERSON : Mode.UNKNOWN);
    }

    private static boolean isSomewhere(ReportDraft draft) {
        return !draft.places().isEmpty();
    }
}
