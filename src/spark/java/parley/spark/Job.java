package parley.spark;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.failure.BadConfiguration;
import parley.spark.Listing.Input;
import parley.spark.Listing.Part;
import scala.Tuple2;

/** A job on one folder: it begins there, or goes on where it was stopped. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private static final String REPORT = "report.json";
    private static final String CHECKPOINTS = "checkpoints";
    /** Says that no article is in two parts any more. */
    private static final String DISTINCT = "parts/distinct";

    private final JavaSparkContext spark;
    private final String output;
    private final Configuration hadoop;
    private final JobFolder folder;
    private final Broadcast<SerializableConfiguration> shipped;

    Job(JavaSparkContext spark, String output) {
        this.spark = spark;
        this.output = output;
        this.hadoop = spark.hadoopConfiguration();
        this.folder = new JobFolder(output, hadoop);
        this.shipped = spark.broadcast(new SerializableConfiguration(hadoop));
    }

    /**
     * The parts that the folder's listing has, or those of a new listing.
     *
     * @throws BadConfiguration if the folder's job has other options or other inputs
     */
    Listing listing(List<String> names, JobOptions options, long bytesPerPart) {
        List<Input> inputs = new InputSearch(hadoop).find(names);
        if (!folder.has(JobFolder.listing())) {
            Listing made = Listing.of(options, inputs, bytesPerPart);
            folder.writeText(JobFolder.listing(), made.json());
            return made;
        }
        String path = folder.path(JobFolder.listing());
        Listing kept = Listing.parse(path, folder.text(JobFolder.listing()));
        if (!kept.options().equals(options)) {
            throw new BadConfiguration("%s was begun with %s; give the same options, or another folder"
                    .formatted(output, kept.options()));
        }
        Set<Input> missing = new HashSet<>(kept.inputs());
        inputs.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new BadConfiguration(
                    "%s was begun with %s, which is not among the inputs or has changed; give the same inputs, or another folder"
                            .formatted(output, missing.iterator().next().path()));
        }
        if (inputs.size() > kept.inputs().size()) {
            LOG.warn(
                    "{} files came since {} was begun and are left out; give them another folder",
                    inputs.size() - kept.inputs().size(),
                    output);
        }
        return kept;
    }

    /** Converts the parts that are not finished. */
    PartCount convert(Listing listing) {
        List<Part> open = listing.parts().stream()
                .filter(part -> !folder.has(JobFolder.finished(part.number())))
                .toList();
        LOG.info("{} of {} parts are to be converted", open.size(), listing.parts().size());
        if (!open.isEmpty()) {
            String name = output;
            JobOptions options = listing.options();
            Broadcast<SerializableConfiguration> conf = shipped;
            folder.delete(REPORT);
            folder.delete(DISTINCT);
            spark.parallelize(open, open.size()).foreach(part -> {
                Configuration there = conf.value().value();
                new PartConversion(new JobFolder(name, there), options, there).convert(part);
            });
        }
        if (!folder.has(DISTINCT)) {
            dropReplaced(listing);
            folder.writeText(DISTINCT, "");
        }
        return listing.parts().stream()
                .map(part -> JobFolder.finished(part.number()))
                .map(name -> PartCount.parse(folder.path(name), folder.text(name)))
                .reduce(PartCount.NONE, PartCount::plus);
    }

    /** Of articles of one IRI in several parts the last one stays, as it does within a part. */
    private void dropReplaced(Listing listing) {
        String name = output;
        Broadcast<SerializableConfiguration> conf = shipped;
        JavaPairRDD<Integer, Set<String>> replaced = numbers(listing)
                .flatMapToPair(part -> new JobFolder(name, conf.value().value())
                        .text(JobFolder.addresses(part))
                        .lines()
                        .map(iri -> new Tuple2<>(iri, part))
                        .iterator())
                .groupByKey()
                .flatMapToPair(article -> earlier(article._1(), article._2()))
                .groupByKey()
                .mapValues(iris -> {
                    Set<String> graphs = new HashSet<>();
                    iris.forEach(graphs::add);
                    return graphs;
                });
        replaced.foreach(part -> new ArticleFile(new JobFolder(name, conf.value().value()), part._1()).drop(part._2()));
    }

    private static Iterator<Tuple2<Integer, String>> earlier(String iri, Iterable<Integer> parts) {
        List<Integer> all = new ArrayList<>();
        parts.forEach(all::add);
        int last = all.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return all.stream()
                .filter(part -> part < last)
                .map(part -> new Tuple2<>(part, iri))
                .iterator();
    }

    private JavaRDD<Integer> numbers(Listing listing) {
        List<Integer> numbers = listing.parts().stream().map(Part::number).toList();
        return spark.parallelize(numbers, numbers.size());
    }

    /** Works out what is known from all articles, unless that was done already; it is done as a whole. */
    void resolve(Listing listing, PartCount count, SharedSteps.Directory directory) {
        if (folder.has(REPORT)) {
            LOG.info("{} is finished", output);
            return;
        }
        folder.delete("knowledge");
        spark.setCheckpointDir(folder.path(CHECKPOINTS));
        String name = output;
        Broadcast<SerializableConfiguration> conf = shipped;
        JavaRDD<byte[]> articles = numbers(listing)
                .flatMap(part -> new ArticleFile(new JobFolder(name, conf.value().value()), part)
                        .evidence()
                        .iterator());
        new Resolution(new SharedSteps(directory, listing.options()))
                .lines(articles)
                .sortBy(line -> line, true, articles.getNumPartitions())
                .mapPartitionsWithIndex(
                        (part, lines) -> {
                            write(new JobFolder(name, conf.value().value()), part, lines);
                            return List.<Integer>of().iterator();
                        },
                        true)
                .count();
        folder.delete(CHECKPOINTS);
        folder.delete("unfinished");
        folder.writeText(REPORT, count.json());
    }

    private static void write(JobFolder folder, int part, Iterator<String> lines) {
        folder.write(JobFolder.knowledge(part), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            while (lines.hasNext()) {
                writer.write(lines.next());
                writer.write(" .\n");
            }
            writer.flush();
        });
    }
}
