package parley.extract;

import java.util.List;
import java.util.Optional;
import parley.model.Attendance;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.ReportTime;
import parley.model.ReportTopic;
import parley.model.Span;

/**
 * What one sentence says of a meeting.
 *
 * @param source who is said to have said it
 * @param within the part of the sentence that tells of this meeting, where it tells of several; else empty
 */
record MeetingMention(
        MeetingFrame frame,
        Mention trigger,
        List<Argument> arguments,
        List<PlaceMention> places,
        ReportTime time,
        List<ReportTopic> topics,
        Reality reality,
        Mode mode,
        Optional<Agent> source,
        List<Span> within) {

    int sentence() {
        return frame.graph().sentence().index();
    }

    List<EntityDraft> participants() {
        return arguments.stream()
                .filter(a -> a.attendance() != Attendance.ABSENT)
                .map(a -> a.agent().entity())
                .toList();
    }

    /** Whether the word tells of a meeting only where another one has told of it: "attended the event". */
    boolean needsOther() {
        return frame.trigger().needs().equals("back");
    }

    /** Whether it would say only who was there, and names nobody: "The money is there". */
    boolean isOfNobodyBeside() {
        return needsOther() && !frame.noun() && arguments.isEmpty();
    }

    /** Whether the words point back to a meeting that was told of before: "the talks", "their meeting". */
    boolean pointsBack() {
        SentenceGraph graph = frame.graph();
        return needsOther() && !frame.noun()
                || frame.noun()
                        && graph.children(frame.token(), "det", "nmod:poss").stream()
                                .map(graph::word)
                                .anyMatch(w -> w.equals("the")
                                        || w.equals("their")
                                        || w.equals("this")
                                        || w.equals("these")
                                        || w.equals("those")
                                        || w.equals("its"));
    }

    /** Whether it names one side alone, and a body: "the Kremlin wants talks on grain", told of a meeting to come. */
    boolean isEcho() {
        return frame.noun()
                && arguments.size() == 1
                && !arguments.get(0).agent().entity().isPerson()
                && !reality.status().hasTakenPlace()
                && !Acceptance.stands(this);
    }

    /** What it says of the meeting besides who takes part. */
    MeetingMention withoutArguments() {
        return withArguments(List.of());
    }

    /** The same, of others. */
    MeetingMention withArguments(List<Argument> others) {
        return new MeetingMention(frame, trigger, others, places, time, topics, reality, mode, source, within);
    }

    MeetingMention withTime(ReportTime other) {
        return new MeetingMention(frame, trigger, arguments, places, other, topics, reality, mode, source, within);
    }
}
