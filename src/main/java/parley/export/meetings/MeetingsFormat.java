package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;

/** Writes all meetings in one form; does not close the writer. */
@FunctionalInterface
public interface MeetingsFormat {
    void write(MeetingReader meetings, Writer out) throws IOException;
}
