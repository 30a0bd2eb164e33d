package parley.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import parley.pipeline.Parley;

/** The program, once in each process: models are loaded when the first task needs them, and shared by all tasks. */
final class Engine {
    /** As which the archive of the gazetteer is to be shipped. */
    static final String GAZETTEER = "gazetteer-index";

    private Engine() {}

    private static final class Loaded {
        private static final Parley PARLEY = load();

        private static Parley load() {
            Path shipped = Path.of(SparkFiles.get(GAZETTEER));
            return Files.isDirectory(shipped) ? Parley.withGazetteer(shipped) : Parley.standard();
        }
    }

    static Parley parley() {
        return Loaded.PARLEY;
    }
}
