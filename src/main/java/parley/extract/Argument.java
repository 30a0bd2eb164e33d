package parley.extract;

import parley.model.Attendance;
import parley.model.Role;

/** An agent's part in a meeting as one sentence tells it. */
record Argument(Agent agent, Role role, Attendance attendance) {
    static Argument principal(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ATTENDING);
    }

    static Argument host(Agent agent) {
        return new Argument(agent, Role.HOST, Attendance.ATTENDING);
    }

    static Argument absent(Agent agent) {
        return new Argument(agent, Role.PRINCIPAL, Attendance.ABSENT);
    }
}
