package parley.resolve;

/** One piece of evidence on a pair of reports, with its points. */
record Clue(Feature feature, double points) {}
