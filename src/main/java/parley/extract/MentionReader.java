package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.when.MeetingTimes;
import parley.extract.when.TimeQuestion;
import parley.model.EdtfDate;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.ReportTime;
import parley.model.Span;

/** Reads the meetings that one sentence tells of. */
final class MentionReader {
    /** "will meet", "is to meet". */
    private static final Set<String> AHEAD = Set.of("will", "is", "are", "'ll");

    private final FrameFinder frames;
    private final ArgumentCollector arguments;
    private final Companions companions;
    private final RealityReader realities;
    private final AttributionReader attributions;
    private final PlaceReader places;
    private final TopicReader topics;
    private final ArticleNames names;
    private final Salience salience;
    private final MeetingTimes times;
    private final Journeys journeys;
    private final TimeOrder orders = new TimeOrder();

    MentionReader(ArticleNames names, Lexicon lexicon, MeetingTimes times) {
        this.names = names;
        this.times = times;
        this.salience = new Salience(names, lexicon);
        AgentReader agents = new AgentReader(names, lexicon, salience);
        this.frames = new FrameFinder(lexicon);
        this.arguments = new ArgumentCollector(agents, names, lexicon);
        this.companions = new Companions(agents, lexicon);
        this.attributions = new AttributionReader(agents);
        this.realities = new RealityReader(lexicon);
        this.places = new PlaceReader(names, lexicon);
        this.topics = new TopicReader(names, lexicon);
        this.journeys = new Journeys(new SideReader(agents, names), places, names.article(), times);
    }

    /** In text order; those that only point back to a meeting told of before have no participants. */
    List<MeetingMention> read(SentenceGraph graph) {
        List<MeetingMention> found = new ArrayList<>();
        journeys.read(graph);
        for (MeetingFrame frame : frames.find(graph)) {
            MeetingMention whole = read(frame);
            for (MeetingMention mention : Separation.split(whole)) {
                if (Acceptance.stands(mention)
                        || mention.pointsBack() && !mention.isOfNobodyBeside()
                        || mention.isEcho()
                        || isBare(mention) && !mention.needsOther()) {
                    found.add(timed(mention));
                }
            }
            salience.met(whole.participants(), graph.sentence().index());
        }
        return found;
    }

    private static boolean isBare(MeetingMention mention) {
        return mention.frame().noun() && mention.arguments().isEmpty();
    }

    private MeetingMention read(MeetingFrame frame) {
        List<Argument> parts = new ArrayList<>(arguments.collect(frame));
        companions.addTo(parts, frame);
        parts = new ArrayList<>(
                salience.samePeople(parts, frame.graph().sentence().index()));
        Reality reality = realities.read(frame);
        Mention trigger =
                names.article().mention(frame.graph().token(frame.token()).span());
        return new MeetingMention(
                frame,
                trigger,
                parts.stream().map(part -> proved(part, frame)).toList(),
                where(frame, parts, reality),
                ReportTime.UNKNOWN,
                topics.read(frame).stream()
                        .filter(topic -> !topic.evidence().span().contains(trigger.span()))
                        .toList(),
                reality,
                mode(frame),
                attributions.read(frame),
                List.of());
    }

    private List<PlaceMention> where(MeetingFrame frame, List<Argument> parts, Reality reality) {
        List<PlaceMention> own = places.read(frame, parts);
        return own.isEmpty()
                ? journeyOf(frame, parts, reality).map(Journeys.Journey::places).orElse(List.of())
                : own;
    }

    /** The way, told of in the sentence before, at the end of which a meeting is told to be. */
    private Optional<Journeys.Journey> journeyOf(MeetingFrame frame, List<Argument> parts, Reality reality) {
        return frame.noun()
                ? Optional.empty()
                : journeys.of(parts.stream().map(a -> a.agent().entity()).toList(), reality.status());
    }

    /** The words from the agent to the trigger say that the one has part in the other. */
    private Argument proved(Argument part, MeetingFrame frame) {
        int token = part.agent().token();
        if (token < 0) {
            return part;
        }
        int last = Math.max(token, frame.token());
        var words = frame.graph().sentence().span(Math.min(token, frame.token()), last);
        return part.provedBy(
                names.article().mention(part.agent().evidence().span().union(words)));
    }

    private MeetingMention timed(MeetingMention mention) {
        MeetingFrame frame = mention.frame();
        TimeQuestion question = new TimeQuestion(
                names.article(),
                frame.graph().sentence(),
                frame.token(),
                TenseReader.read(frame, mention.reality()),
                mention.reality().status());
        if (frame.noun() && (orders.read(frame).isPresent() || isBackFrom(frame))) {
            int behind = frame.graph().token(frame.token()).span().begin();
            ReportTime time = times.resolve(
                    question,
                    times.belongingTo(question).stream()
                            .filter(t -> t.mention().span().begin() > behind)
                            .toList());
            return mention.withTime(isBackFrom(frame) ? withoutGuess(time) : time);
        }
        if (mention.within().isEmpty()) {
            ReportTime own = resolved(frame, question);
            boolean silent = own.words().day().isEmpty();
            return mention.withTime(journeyOf(frame, mention.arguments(), mention.reality())
                    .filter(way -> way.status() == mention.reality().status())
                    .map(Journeys.Journey::time)
                    .filter(way -> silent && way.date().filter(EdtfDate::isDay).isPresent())
                    .map(way -> TimeJoiner.join(List.of(way, own)))
                    .orElse(own));
        }
        Span part = mention.within().get(0);
        return mention.withTime(times.resolve(
                question,
                frame.graph().sentence().times().stream()
                        .filter(t -> part.contains(t.mention().span()))
                        .toList()));
    }

    private ReportTime resolved(MeetingFrame frame, TimeQuestion question) {
        ReportTime time = times.resolve(question);
        boolean takesPlace = question.status().hasTakenPlace();
        if (frame.isOccasion() && takesPlace && time.words().day().isEmpty()) {
            return times.resolve(question, times.ofTelling(question));
        }
        return frame.isProcess() || frame.isLongOver()
                ? withoutGuess(time)
                : isContradicted(frame, time) ? ReportTime.UNKNOWN : time;
    }

    /** "left on Monday for Lima, where she will meet him", told on Tuesday: what is yet to be was on no day gone by. */
    private boolean isContradicted(MeetingFrame frame, ReportTime time) {
        SentenceGraph graph = frame.graph();
        boolean ahead = frame.verb().stream()
                .flatMap(verb -> graph.children(verb, "aux").stream())
                .anyMatch(aux -> AHEAD.contains(graph.word(aux)));
        return ahead
                && time.date().stream().anyMatch(date -> names.article().metadata().published().stream()
                        .anyMatch(published -> date.latest().isBefore(published.day())));
    }

    /** "returned on Monday from talks", "from a trip for talks": the day is that of the way back. */
    private static boolean isBackFrom(MeetingFrame frame) {
        return frame.hangsAs("obl:from", "nmod:from")
                && frame.verb()
                        .filter(v -> PlaceRoutes.isMotion(frame.graph().lemma(v)))
                        .isPresent();
    }

    /** Without a day that no word gives. */
    private static ReportTime withoutGuess(ReportTime time) {
        boolean guessed = time.date().isPresent() && time.words().day().isEmpty();
        return guessed
                ? new ReportTime(Optional.empty(), time.localTime(), time.duration(), Optional.empty(), time.words())
                : time;
    }

    private static Mode mode(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int anchor : frame.anchors()) {
            if (TriggerFinder.isByPhone(graph, anchor)) {
                return Mode.PHONE;
            }
            if (TriggerFinder.isByVideo(graph, anchor)) {
                return Mode.VIDEO;
            }
        }
        return frame.trigger().mode();
    }
}
