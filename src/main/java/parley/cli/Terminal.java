package parley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three standard streams, all in UTF-8 wherever the program runs, and a line below what is said that can change. */
final class Terminal {
    private static final int BUFFER = 1 << 16;
    /** Told by the launcher, since Java cannot find it out. */
    private static final String COLUMNS = "parley.columns";

    private static final int USUAL_COLUMNS = 80;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final int columns;
    private int shown;

    /** @param columns how wide the terminal is on which a person looks on; 0 where nobody does */
    Terminal(InputStream in, PrintStream out, PrintStream err, int columns) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.columns = columns;
    }

    static Terminal ofSystem() {
        int columns = Integer.getInteger(COLUMNS, System.console() != null ? USUAL_COLUMNS : 0);
        return new Terminal(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), columns);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(buffered, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Whether a person looks on, to whom progress can be shown. */
    boolean isInteractive() {
        return columns > 0;
    }

    int columns() {
        return columns;
    }

    /** Tells the user something that is no result. */
    synchronized void say(String message, Object... arguments) {
        show("");
        err.println(arguments.length == 0 ? message : message.formatted(arguments));
        err.flush();
    }

    /** Puts a line in the place of the one that was shown before, until something is said; an empty one takes it away. */
    synchronized void show(String line) {
        if (shown == 0 && line.isEmpty()) {
            return;
        }
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())) + (line.isEmpty() ? "\r" : ""));
        err.flush();
        shown = line.length();
    }

    /** Says one count in words: "1 article", "2 articles". */
    static String count(int number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
