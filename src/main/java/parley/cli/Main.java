package parley.cli;

import parley.pipeline.Parley;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLineProgram(Terminal.ofSystem(), Parley::standard).run(args));
    }
}
