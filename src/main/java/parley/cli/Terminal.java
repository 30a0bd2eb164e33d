package parley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, all in UTF-8 wherever the program runs.
 *
 * @param isInteractive whether a person looks on, to whom progress can be shown
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean isInteractive) {
    private static final int BUFFER = 1 << 16;

    static Terminal ofSystem() {
        return new Terminal(
                System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), System.console() != null);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(buffered, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** Tells the user something that is no result. */
    void say(String message, Object... arguments) {
        err.println(arguments.length == 0 ? message : message.formatted(arguments));
        err.flush();
    }

    /** Says one count in words: "1 article", "2 articles". */
    static String count(int number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
