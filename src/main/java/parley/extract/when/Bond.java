package parley.extract.when;

/** How a dated phrase hangs together with a trigger, closest first. */
enum Bond {
    /** Below the trigger itself: "talks on Monday". */
    OWN,
    /** In the trigger's clause: "held talks on Monday", "are set on Monday to meet". */
    CLAUSE,
    /** In a clause beside it: "flew in on Monday and met", "talks, which began on Monday". */
    NEIGHBOUR,
    /** Of who tells of the meeting: "said on Monday that they had met". */
    TELLING;

    Bond atLeast(Bond other) {
        return compareTo(other) < 0 ? other : this;
    }
}
