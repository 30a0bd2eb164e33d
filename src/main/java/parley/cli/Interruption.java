package parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes of Ctrl-C a wish to stop: the run ends after the articles at work, keeps what is done and says its closing words,
 * and only then the program goes. The exit code is then the one that the system gives to interrupted programs.
 */
final class Interruption implements AutoCloseable {
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Terminal terminal;
    private final Thread hook = new Thread(this::stop, "stop");

    private Interruption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From now on, until it is closed. */
    static Interruption watch(Terminal terminal) {
        var interruption = new Interruption(terminal);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isAsked() {
        return asked.get();
    }

    /** Runs while the program is told to end, which waits for it. */
    private void stop() {
        asked.set(true);
        terminal.say("stopping after the articles at work");
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (!isAsked()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
