package parley.model;

/** Whether an agent came, is to come, was asked, or stayed away. */
public enum Attendance {
    ATTENDING,
    EXPECTED,
    INVITED,
    ABSENT
}
