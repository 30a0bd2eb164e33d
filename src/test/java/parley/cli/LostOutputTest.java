package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.pipeline.Parley;

class LostOutputTest {
    /** A full disk, or a reader that has gone away. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("no space left");
        }
    }

    @Test
    void anAnswerThatNobodyReceivesIsAnError() {
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new Full(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                0);

        int exitCode = new CommandLineProgram(terminal, Parley::standard).run("queries");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output");
    }

    @Test
    void aResultForAFolderThatIsNotThereNamesTheReason() {
        var run = CommandRun.withInput("Anna Lind met Ben Okoro.", "convert", "-", "-o", "no-such-folder/x.ttl");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-folder/x.ttl: cannot be written (there is no such folder)");
    }
}
