package parley.resolve;

/** Two reports, by IRI, that may be of one meeting. */
public record ReportPair(String one, String other) {}
