package parley.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.api.java.JavaSparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.failure.BadConfiguration;
import parley.failure.ParleyException;
import parley.ingest.IngestOptions.Identity;
import parley.model.ItemDirectory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;

/** What {@code spark-submit} starts: articles on any Hadoop file system in, N-Quads and N-Triples out. */
@Command(name = "parley-spark.jar", description = "Turn articles into a graph of the meetings that they report.")
public final class SparkJob {
    private static final Logger LOG = LoggerFactory.getLogger(SparkJob.class);
    private static final long MEGABYTE = 1 << 20;

    @Parameters(arity = "1..*", description = "Files, folders and patterns: text, JSON Lines, Parquet, WARC and others.")
    private List<String> inputs = List.of();

    @Option(names = "--output", required = true, description = "The folder of the job; one that was stopped goes on.")
    private String output = "";

    @Option(names = "--base", description = "Under which IRIs are minted (default: ${DEFAULT-VALUE}).")
    private String base = JobOptions.DEFAULT.base();

    @Option(names = "--no-text", description = "Leave the articles' texts out of the graph; quotes stay.")
    private boolean withoutText;

    @Option(names = "--published", description = "The day of publication of all articles, such as 2025-08-15.")
    private String published = JobOptions.DEFAULT.published();

    @Option(names = "--identify-by", description = "url or id, as in parley convert (default: url).")
    private String identity = "url";

    @Option(names = "--part-size", description = "Megabytes of input in a part (default: ${DEFAULT-VALUE}).")
    private int partSize = 64;

    /** The directory of the gazetteer that the program comes with. */
    record GazetteerItems() implements SharedSteps.Directory {
        @Override
        public ItemDirectory get() {
            return Engine.parley().directory();
        }
    }

    /** Called by Spark, in whose process it must not end anything: a failure is thrown, with its exit code. */
    public static void main(String... args) throws SparkUserAppException {
        try {
            new SparkJob().parse(args).run();
        } catch (ParleyException e) {
            LOG.error(e.getMessage());
            throw new SparkUserAppException(e.exitCode(), e);
        }
    }

    private SparkJob parse(String... args) {
        var line = new CommandLine(this);
        try {
            line.parseArgs(args);
            return this;
        } catch (ParameterException e) {
            var usage = new StringWriter();
            line.usage(new PrintWriter(usage));
            throw new BadConfiguration(e.getMessage() + "\n" + usage, e);
        }
    }

    private void run() {
        if (partSize < 1) {
            throw new BadConfiguration("%d megabytes make no part; give 1 or more".formatted(partSize));
        }
        var options = new JobOptions(base, !withoutText, published, identity());
        try (var spark = new JavaSparkContext(new SparkConf().setAppName("parley"))) {
            var job = new Job(spark, output);
            Listing listing = job.listing(inputs, options, partSize * MEGABYTE);
            PartCount count = job.convert(listing);
            LOG.info(
                    "{} articles, {} with meetings, {} reports, {} quads; left out: {}",
                    count.articles(),
                    count.withMeetings(),
                    count.reports(),
                    count.quads(),
                    count.rejected());
            job.resolve(listing, count, new GazetteerItems());
        }
    }

    private Identity identity() {
        try {
            return Identity.valueOf(identity.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadConfiguration("'%s' is neither url nor id; give one of them".formatted(identity), e);
        }
    }
}
