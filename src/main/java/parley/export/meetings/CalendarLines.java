package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;

/** The lines of iCalendar (RFC 5545): folded after 75 bytes, texts escaped. */
final class CalendarLines {
    private static final int LONGEST = 75;

    private final Writer out;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /** A line whose value the program itself makes. */
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A line whose value is words of others. */
    void text(String name, String words) throws IOException {
        if (!words.isEmpty()) {
            fold(name + ":" + escape(words));
        }
    }

    static String escape(String words) {
        var out = new StringBuilder(words.length());
        words.replaceAll("\r\n?", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\\\");
                case ';' -> out.append("\\;");
                case ',' -> out.append("\\,");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append(' ');
                default -> out.appendCodePoint(Character.getType(c) == Character.CONTROL ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    private void fold(String line) throws IOException {
        int room = LONGEST;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > room) {
                out.write("\r\n ");
                room = LONGEST - 1;
            }
            room -= bytes;
            int next = i + Character.charCount(c);
            out.write(line, i, next - i);
            i = next;
        }
        out.write("\r\n");
    }
}
