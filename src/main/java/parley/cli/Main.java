package parley.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLineProgram(Terminal.ofSystem()).run(args));
    }
}
