package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemainingTest {
    private final Remaining remaining = new Remaining();

    private static long at(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void saysNothingWhereTheSizeOfTheInputIsUnknown() {
        remaining.worked(at(1));
        remaining.worked(at(100));

        assertThat(remaining.left(at(100))).isEmpty();
    }

    @Test
    void countsFromTheShareThatIsRead() {
        remaining.worked(at(0));
        remaining.read(0.25);
        remaining.worked(at(60));

        assertThat(remaining.left(at(60))).contains("25 %, 3 min left");
    }

    @Test
    void leavesOutOfItsCountWhatAStoreHadAlready() {
        remaining.read(0.5);
        remaining.worked(at(2));
        remaining.read(0.75);

        assertThat(remaining.left(at(32))).contains("75 %, 30 s left");
    }

    @Test
    void givesHoursForALongRun() {
        remaining.worked(at(0));
        remaining.read(0.01);

        assertThat(remaining.left(at(3600))).contains("1 %, 99 h left");
    }
}
