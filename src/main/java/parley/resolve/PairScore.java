package parley.resolve;

import java.util.List;

/** All evidence on whether two reports are of one meeting. */
record PairScore(List<Clue> clues) {
    PairScore {
        clues = List.copyOf(clues);
    }

    double points() {
        return clues.stream().mapToDouble(Clue::points).sum();
    }

    /** Whether one clue alone keeps the two apart. */
    boolean isVetoed(double veto) {
        return clues.stream().anyMatch(clue -> clue.points() <= veto);
    }
}
