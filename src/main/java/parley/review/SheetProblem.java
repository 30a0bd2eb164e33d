package parley.review;

/** A line of a sheet that cannot be used, and why. */
public record SheetProblem(long line, String message) {}
