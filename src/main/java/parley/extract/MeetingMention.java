package parley.extract;

import java.util.List;
import parley.model.Attendance;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.ReportTime;
import parley.model.ReportTopic;

/** What one sentence says of a meeting. */
record MeetingMention(
        MeetingFrame frame,
        Mention trigger,
        List<Argument> arguments,
        List<PlaceReader.Place> places,
        ReportTime time,
        List<ReportTopic> topics,
        Reality reality,
        Mode mode) {

    int sentence() {
        return frame.graph().sentence().index();
    }

    List<EntityDraft> participants() {
        return arguments.stream()
                .filter(a -> a.attendance() != Attendance.ABSENT)
                .map(a -> a.agent().entity())
                .toList();
    }

    /** Whether the words point back to a meeting that was told of before: "the talks", "their meeting". */
    boolean pointsBack() {
        SentenceGraph graph = frame.graph();
        return frame.noun()
                && graph.children(frame.token(), "det", "nmod:poss").stream()
                        .map(graph::word)
                        .anyMatch(w -> w.equals("the")
                                || w.equals("their")
                                || w.equals("this")
                                || w.equals("these")
                                || w.equals("its"));
    }
}
