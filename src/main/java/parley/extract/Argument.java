package parley.extract;

import parley.model.Attendance;
import parley.model.Role;

/**
 * An agent's part in a meeting as one sentence tells it.
 *
 * @param ofEvent whether it is a body whose own event it is, which steps back where members or persons are named
 */
record Argument(Agent agent, Role role, Attendance attendance, boolean ofEvent) {
    static Argument principal(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ATTENDING, false);
    }

    /** A body whose own event it is: "the NATO summit". */
    static Argument bodyOfEvent(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ATTENDING, true);
    }

    static Argument host(Agent agent) {
        return new Argument(agent, Role.HOST, Attendance.ATTENDING, false);
    }

    static Argument member(Agent agent) {
        return new Argument(agent, Role.DELEGATION_MEMBER, Attendance.ATTENDING, false);
    }

    static Argument absent(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ABSENT, false);
    }
}
