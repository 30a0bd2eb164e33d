package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Role;

/** Reads who takes part in a meeting from a clause that tells what is said or done there: "A said at the summit". */
final class OccasionSides {
    private static final Set<String> PLAIN_MEETINGS = WordList.words("plain-meeting");
    private static final Set<String> CONVERSATIONAL = WordList.words("conversational");
    /** What one does to a person by talking. */
    private static final Set<String> ADDRESSING = WordList.words("addressing");

    private static final Set<String> MEALS = WordList.words("meal");
    private static final int HIGHEST = 3;

    private final SideReader sides;
    private final VerbSides verbs;
    private final Set<String> speaking = WordList.words("speaking-at.tsv", "speaking");
    private final Set<String> addressing = WordList.words("speaking-at.tsv", "addressing");
    private final Set<String> occasions = WordList.words("speaking-at.tsv", "occasion");

    OccasionSides(SideReader sides, VerbSides verbs) {
        this.sides = sides;
        this.verbs = verbs;
    }

    void addTo(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String preposition = frame.preposition();
        if (Spending.isOfHours(graph, verb)) {
            sides.add(found, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
        }
        if (preposition.equals("over") && isMeal(graph, frame.token())) {
            addAtTable(found, graph, verb);
        }
        if (!occasions.contains(preposition)) {
            return;
        }
        if (isBetweenCommas(frame)) {
            sides.add(found, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
        } else if (!isThingDone(graph, verb)) {
            Optional<Integer> speaker = speaker(graph, verb);
            speaker.ifPresent(at -> addSpeaker(found, frame, at));
            if (speaker.isEmpty() && isOfOneDay(frame)) {
                addTogether(found, frame, verb);
            }
        }
    }

    /** "over lunch", but not "over the lunch that he missed": what a quarrel is about. */
    private static boolean isMeal(SentenceGraph graph, int noun) {
        return MEALS.contains(graph.lemma(noun))
                && graph.children(noun, "det", "nmod", "acl").isEmpty();
    }

    /** "briefed Okoro over breakfast", "raised the matter with him over lunch": both sit at the table. */
    private void addAtTable(List<Argument> found, SentenceGraph graph, int verb) {
        List<Argument> both = new ArrayList<>();
        sides.add(both, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
        sides.addWith(both, graph, verb);
        graph.children(verb, "obj").forEach(matter -> sides.addWith(both, graph, matter));
        if (ADDRESSING.contains(graph.lemma(verb))) {
            sides.add(both, graph, graph.children(verb, "obj", "iobj"), Role.PRINCIPAL);
        }
        both.removeIf(a -> !a.agent().entity().isPerson());
        found.addAll(both);
    }

    /** "in a telephone conversation", "during Friday's consultations": one that was held, and no talks in general. */
    private static boolean isOfOneDay(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        boolean one = graph.hasChildWithLemma(frame.top(), Set.of("a"), "det");
        boolean dated = graph.children(frame.top(), "nmod:poss").stream().anyMatch(graph.sentence()::isInTime);
        return CONVERSATIONAL.contains(frame.trigger().lemma()) && (one || dated);
    }

    /** "Lind and Okoro went over the plan in a telephone conversation": two do it, with nobody else named. */
    private void addTogether(List<Argument> found, MeetingFrame frame, int verb) {
        List<Argument> both = new ArrayList<>();
        boolean passive = !frame.graph().children(verb, "nsubj:pass").isEmpty();
        sides.add(both, frame.graph(), passive ? List.of() : verbs.subjects(frame.graph(), verb), Role.PRINCIPAL);
        if (found.isEmpty()
                && both.stream().map(a -> a.agent().entity()).distinct().count() > 1) {
            found.addAll(both);
        }
    }

    /** "a truce was signed at the talks": what is said or done there takes no part. */
    boolean isThingDone(SentenceGraph graph, int verb) {
        return !graph.children(verb, "nsubj:pass").isEmpty() && speaking.contains(graph.lemma(verb));
    }

    /** "Lind, in a meeting with others, put forward a plan": whoever it stands behind was there. */
    private static boolean isBetweenCommas(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return graph.children(frame.top(), "case").stream()
                .filter(by -> by > 1 && graph.word(by - 1).equals(","))
                .anyMatch(by -> graph.token(by - 2).name().isPresent());
    }

    private Optional<Integer> speaker(SentenceGraph graph, int verb) {
        Optional<Integer> at = Optional.of(verb);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (graph.isVerb(at.get())
                    && speaking.contains(graph.lemma(at.get()))
                    && !Subjects.of(graph, at.get()).isEmpty()) {
                return at;
            }
            at = graph.governor(at.get(), "xcomp", "advcl:to");
        }
        return Optional.empty();
    }

    /** "A condemned the attack at the summit"; a plain meeting or conference needs more than one who speaks there. */
    private void addSpeaker(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        List<Argument> speakers = new ArrayList<>();
        sides.add(speakers, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
        if (addressing.contains(graph.lemma(verb))) {
            sides.add(speakers, graph, graph.children(verb, "obj", "iobj"), Role.PRINCIPAL);
            speakers.removeIf(a -> !a.agent().entity().isPerson());
        }
        boolean several = found.stream().anyMatch(a -> !a.ofEvent()) || speakers.size() > 1;
        if (several || !PLAIN_MEETINGS.contains(frame.trigger().lemma())) {
            found.addAll(speakers);
        }
    }
}
