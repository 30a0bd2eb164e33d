package parley.extract;

import java.util.List;
import parley.model.Attendance;
import parley.model.Mention;
import parley.model.Role;

/**
 * An agent's part in a meeting as one sentence tells it.
 *
 * @param evidence the name, or the words that join it to the meeting
 * @param ofEvent whether it is a body whose own event it is, which steps back where members or persons are named
 */
record Argument(Agent agent, Role role, Attendance attendance, boolean ofEvent, List<Mention> evidence) {
    static Argument principal(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ATTENDING, false, List.of(agent.evidence()));
    }

    /** A body whose own event it is: "the NATO summit". */
    static Argument bodyOfEvent(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ATTENDING, true, List.of(agent.evidence()));
    }

    static Argument of(Agent agent, Role role) {
        return new Argument(agent, role, Attendance.ATTENDING, false, List.of(agent.evidence()));
    }

    static Argument member(Agent agent) {
        return new Argument(agent, Role.DELEGATION_MEMBER, Attendance.ATTENDING, false, List.of(agent.evidence()));
    }

    static Argument absent(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ABSENT, false, List.of(agent.evidence()));
    }

    /** The same part in another meeting, which the given words tell of. */
    Argument elsewhere(Mention words) {
        Agent same = new Agent(agent.entity(), agent.evidence(), -1);
        return new Argument(same, role, attendance, ofEvent, List.of(words));
    }

    boolean isAbsent() {
        return attendance == Attendance.ABSENT;
    }

    /** The same, proved by the words that join the name to the meeting. */
    Argument provedBy(Mention words) {
        return provedBy(List.of(words));
    }

    Argument provedBy(List<Mention> words) {
        return new Argument(agent, role, attendance, ofEvent, words);
    }
}
