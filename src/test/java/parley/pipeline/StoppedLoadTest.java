package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.IngestOptions;
import parley.map.MapOptions;
import parley.store.Stores;

class StoppedLoadTest {
    private static final Inputs SAMPLES = Inputs.of(List.of("src/samples/samples.jsonl"));
    private static final PipelineOptions OPTIONS = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, 1);

    /** Wants to stop after some articles. */
    private static final class Patience implements RunListener<String> {
        private final int most;
        private int done;

        private Patience(int most) {
            this.most = most;
        }

        @Override
        public void done(String article) {
            done++;
        }

        @Override
        public boolean isStopped() {
            return done >= most;
        }
    }

    @Test
    void aStoppedLoadKeepsWhatIsDoneAndTheNextOneDoesTheRest(@TempDir Path folder) {
        Parley parley = Parley.standard();
        var options = new MapOptions(
                MapOptions.DEFAULT_BASE, true, true, Program.current().run(Clock.systemUTC()));
        try (var store = Stores.open(folder.resolve("store").toString());
                var whole = Stores.open(folder.resolve("whole").toString())) {
            RunReport first = parley.content(store, options).load(SAMPLES, OPTIONS, new Patience(1));
            int kept = store.articles().size();
            RunReport second = parley.content(store, options).load(SAMPLES, OPTIONS, article -> {});
            RunReport once = parley.content(whole, options).load(SAMPLES, OPTIONS, article -> {});

            assertThat(kept).isPositive().isEqualTo(first.articles()).isLessThan(once.articles());
            assertThat(second.unchanged()).isEqualTo(kept);
            assertThat(second.articles()).isEqualTo(once.articles() - kept);
            assertThat(store.knowledge().isIsomorphicWith(whole.knowledge())).isTrue();
        }
    }
}
