package parley.model;

/** The four types of TIMEX3 (TimeML, ISO 24617-1). */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
