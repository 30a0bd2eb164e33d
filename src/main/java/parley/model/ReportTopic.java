package parley.model;

/** What a meeting is about: a short noun phrase, as written. */
public record ReportTopic(String label, Mention evidence) {}
