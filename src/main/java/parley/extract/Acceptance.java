package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Attendance;
import parley.model.EntityKind;
import parley.model.Role;

/** Decides whether what was collected around a trigger is a meeting: enough sides, of the right kind. */
final class Acceptance {
    private static final Set<String> OFFICIALS = WordList.words("official");
    private static final Set<String> RULED = WordList.words("ruled");
    private static final Set<String> INTERVIEWING = WordList.words("interviewing");
    private static final Set<String> NEWS_MEDIA = WordList.words("no-agents.tsv", "news-medium");
    private static final Set<String> TALKING = WordList.words("topics.tsv", "verb");
    private static final Set<String> BESIDE = WordList.words("margin");

    private Acceptance() {}

    static boolean stands(MeetingMention mention) {
        List<Argument> present = mention.arguments().stream()
                .filter(a -> a.attendance() != Attendance.ABSENT)
                .toList();
        MeetingFrame frame = mention.frame();
        if (!mention.arguments().isEmpty() && mention.arguments().stream().allMatch(Acceptance::isBare)) {
            return false;
        }
        if (isBesideAnother(frame) && present.stream().allMatch(Argument::ofEvent)) {
            return false;
        }
        if (isInterview(frame, present)) {
            return false;
        }
        return switch (frame.trigger().needs()) {
            case "agent" ->
                frame.noun() ? !mention.arguments().isEmpty() && !isOwnSession(frame, present) : isMet(frame, present);
            case "two" -> present.size() >= 2 || areOfTwoSides(frame, present);
            case "people" -> arePeople(present);
            case "hours" -> arePeople(present) && hasPost(present) && Spending.isOfHours(frame.graph(), frame.token());
            case "placed" ->
                (arePeople(present) || areOfTwoSides(frame, present) || areMany(frame, present))
                        && hasScene(frame.graph(), frame.token());
            case "rung" -> arePeople(present) && hasPersonObject(frame, present);
            case "person" -> present.size() >= 2 && hasPersonObject(frame, present);
            case "joined" -> present.size() >= 2 && isJoined(frame);
            case "seen" -> Sightings.isMeeting(frame, present);
            case "guest" -> present.size() >= 2 && isGuestReceived(frame, present);
            case "group" ->
                !present.isEmpty()
                        && present.stream().anyMatch(a -> !a.agent().entity().isPerson());
            case "summit" ->
                frame.noun()
                        ? present.size() >= 2 || mention.arguments().size() == 1 && isAttended(frame)
                        : present.size() >= 2 || areOfficials(frame, present);
            case "host" -> isHosted(frame, present);
            case "back", FurtherRounds.NEED -> false;
            case "called on" -> present.size() >= 2 && Calls.isVisit(frame.graph(), frame.token(), present);
            case "call" -> present.size() >= 2 && Calls.isToSomeone(frame, present);
            default ->
                throw new IllegalStateException(
                        "triggers.tsv asks for the unknown " + frame.trigger().needs());
        };
    }

    private static boolean arePeople(List<Argument> present) {
        return present.size() >= 2
                && present.stream().allMatch(a -> a.agent().entity().isPerson());
    }

    /** "leaders of Norway and Sweden": people, who are read as their countries. */
    private static boolean areMany(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        return present.size() >= 2
                && graph.children(frame.token(), "nsubj").stream().anyMatch(who -> graph.hasTag(who, "NNS"));
    }

    private static boolean hasPost(List<Argument> present) {
        return present.stream()
                .anyMatch(a -> a.agent().entity().context().capacity().isPresent());
    }

    /** A place or day right below the verb: "haggled over fees at the hotel". */
    private static boolean hasScene(SentenceGraph graph, int verb) {
        return graph.children(verb, "obl").stream()
                .anyMatch(where -> isPlace(graph, where) || graph.sentence().isInTime(where));
    }

    /** "a session with her": who is there is told with it. */
    private static boolean isJoined(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return Stream.concat(Stream.of(frame.token()), frame.verb().stream())
                .anyMatch(at -> !graph.children(at, "nmod:with", "nmod:between", "obl:with")
                        .isEmpty());
    }

    /** "spoke with the BBC": who talks with a medium that reports gives an interview. */
    private static boolean isInterview(MeetingFrame frame, List<Argument> present) {
        boolean withOne = present.size() == 2
                && present.stream().anyMatch(a -> a.agent().entity().isPerson());
        return (withOne || INTERVIEWING.contains(frame.trigger().lemma()))
                && present.stream()
                        .anyMatch(a ->
                                NEWS_MEDIA.contains(a.agent().entity().name().replaceFirst("^[Tt]he ", "")));
    }

    /** "on the sidelines of the NATO summit": told of only to say where others met. */
    private static boolean isBesideAnother(MeetingFrame frame) {
        return frame.through().stream()
                .anyMatch(n -> BESIDE.contains(frame.graph().lemma(n)));
    }

    /** "officials", "the government": nobody whom the words tell from others. */
    private static boolean isBare(Argument argument) {
        EntityDraft entity = argument.agent().entity();
        return !entity.isNamed() && !entity.hasFullName();
    }

    /** "A met B", "A and B met", "leaders of B met": two sides, or one that is many. */
    private static boolean isMet(MeetingFrame frame, List<Argument> present) {
        if (present.size() >= 2) {
            return true;
        }
        if (present.isEmpty()) {
            return false;
        }
        SentenceGraph graph = frame.graph();
        EntityKind kind = present.get(0).agent().entity().kind();
        boolean hasObject = graph.children(frame.token(), "obj").stream()
                        .anyMatch(object -> !isBehindTown(graph, object))
                || graph.children(frame.token(), "obl:with").stream().anyMatch(other -> !isOnAgenda(graph, other));
        boolean plural = present.get(0).agent().token() < 0
                || !graph.token(present.get(0).agent().token()).pos().equals("NN");
        boolean many = kind == EntityKind.GROUP && plural || kind == EntityKind.ORGANIZATION;
        return many && !hasObject;
    }

    /** "meet in New Delhi, India to discuss": the parser takes the country of the town for the one who is met. */
    private static boolean isBehindTown(SentenceGraph graph, int object) {
        int first = object;
        while (first > 0 && isPlace(graph, first) && isPlace(graph, first - 1)) {
            first--;
        }
        return first > 1 && isPlace(graph, first) && graph.word(first - 1).equals(",") && isPlace(graph, first - 2);
    }

    private static boolean isPlace(SentenceGraph graph, int token) {
        return graph.token(token)
                .name()
                .filter(kind -> kind == EntityKind.PLACE)
                .isPresent();
    }

    /** "met with prices high on the agenda". */
    private static boolean isOnAgenda(SentenceGraph graph, int thing) {
        return graph.isNoun(thing)
                && !graph.hasTag(thing, "NNP")
                && IntStream.range(thing, graph.size())
                        .anyMatch(i -> graph.lemma(i).equals("agenda"));
    }

    /** "Ministers from eleven states gathered": people with posts, of more than one country. */
    private static boolean areOfficials(MeetingFrame frame, List<Argument> present) {
        boolean before = !frame.graph().children(frame.token(), "obl:ahead_of").isEmpty()
                || frame.graph().hasChildWithLemma(frame.token(), Set.of("ahead"), "advmod");
        return present.size() == 1
                && !before
                && present.get(0).agent().token() >= 0
                && isOffice(frame.graph(), present.get(0).agent().token())
                && frame.graph().isPlural(present.get(0).agent().token())
                && !isBare(present.get(0));
    }

    /** "ministers", "heads of government". */
    private static boolean isOffice(SentenceGraph graph, int token) {
        return OFFICIALS.contains(graph.lemma(token))
                || graph.lemma(token).equals("head")
                        && graph.children(token, "nmod:of").stream().anyMatch(of -> RULED.contains(graph.lemma(of)));
    }

    /** "The board left the rate alone at its monthly meeting": a body that sits, as bodies do. */
    private static boolean isOwnSession(MeetingFrame frame, List<Argument> present) {
        return frame.trigger().lemma().equals("meeting")
                && (frame.isOccasion() || frame.hangsAs("obj") && !frame.graph().isPlural(frame.token()))
                && !frame.graph().children(frame.token(), "nmod:poss").isEmpty()
                && !present.isEmpty()
                && present.stream().map(a -> a.agent().entity()).distinct().count() == 1
                && present.get(0).agent().entity().kind() == EntityKind.ORGANIZATION;
    }

    /** "Danish and Norwegian ministers sat down": one group, of two sides. */
    private static boolean areOfTwoSides(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        return !frame.noun()
                && frame.trigger().takes("plural")
                && graph.children(frame.token(), "obl:with").isEmpty()
                && present.stream()
                        .map(a -> a.agent().entity())
                        .anyMatch(e -> e.kind() == EntityKind.GROUP && e.name().matches(".*(?: and |, ).*"));
    }

    /** A visit with somebody to see, who is named behind it: a person or group, or the country that a deal is signed with. */
    private static boolean isHosted(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        boolean signs = frame.anchors().stream()
                .flatMap(anchor -> graph.children(anchor, "advcl", "xcomp", "acl").stream())
                .anyMatch(clause -> graph.lemma(clause).equals("sign"));
        List<Argument> people = present.stream()
                .filter(a ->
                        signs || a.role() == Role.HOST || a.agent().entity().kind() != EntityKind.COUNTRY)
                .toList();
        return people.size() >= 2
                && people.stream().anyMatch(a -> a.agent().entity().isPerson())
                && people.stream()
                        .anyMatch(a -> a.agent().token() > frame.token()
                                || a.agent().entity().kind() == EntityKind.COUNTRY);
    }

    private static boolean hasPersonObject(MeetingFrame frame, List<Argument> present) {
        SentenceGraph graph = frame.graph();
        List<Integer> heads = graph.children(frame.token(), "obj", "nsubj:pass");
        List<Integer> objects = Stream.concat(
                        heads.stream(), heads.stream().flatMap(head -> graph.children(head, "appos").stream()))
                .toList();
        return present.stream()
                .anyMatch(a -> a.agent().entity().isPerson()
                        && objects.contains(a.agent().token()));
    }

    private static boolean isGuestReceived(MeetingFrame frame, List<Argument> present) {
        return frame.graph().children(frame.token(), "xcomp", "ccomp").stream().allMatch(c -> isTalk(frame.graph(), c))
                && present.stream()
                        .skip(1)
                        .filter(a -> frame.trigger().subject() != Role.HOST || a.role() != Role.HOST)
                        .anyMatch(a -> a.agent().entity().isPerson()
                                || a.agent().entity().kind() == EntityKind.GROUP && !isBare(a)
                                || Represented.SPEAKERS.contains(frame.graph()
                                        .lemma(Math.max(0, a.agent().token()))));
    }

    /** "hosted her to discuss trade", but not "welcomed him leaving". */
    private static boolean isTalk(SentenceGraph graph, int clause) {
        return TALKING.contains(graph.lemma(clause)) && graph.hasChildWithLemma(clause, Set.of("to"), "mark");
    }

    private static boolean isAttended(MeetingFrame frame) {
        return frame.hangsAs("obj", "obl");
    }
}
