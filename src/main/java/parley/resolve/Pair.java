package parley.resolve;

/** Two reports by their places in a list, the first being the smaller. */
record Pair(int first, int second) {}
