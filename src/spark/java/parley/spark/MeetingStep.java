package parley.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import parley.resolve.KeyedArticle;
import parley.resolve.ReportPair;
import scala.Tuple2;

/** Which reports are connected: block by block, then over all blocks. */
final class MeetingStep {
    /** More reports than this at a time are not compared; a larger block is compared by pairs of its chunks. */
    private final int largestBlock;

    private final SharedSteps steps;

    MeetingStep(SharedSteps steps, int largestBlock) {
        this.steps = steps;
        this.largestBlock = largestBlock;
    }

    /** The connected reports together; a report that is connected with none comes alone. */
    JavaRDD<List<byte[]>> connected(JavaRDD<byte[]> keyed) {
        SharedSteps shared = steps;
        JavaPairRDD<Long, byte[]> reports = keyed.flatMapToPair(bytes -> shared
                        .get()
                        .reports(EvidenceBytes.keyed(bytes))
                        .stream()
                        .map(report -> new Tuple2<>(number(report), EvidenceBytes.of(report)))
                        .iterator())
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Long, Long> components = Components.of(pairs(reports));
        return reports.leftOuterJoin(components)
                .mapToPair(report -> new Tuple2<>(
                        report._2()._2().orElse(report._1()), report._2()._1()))
                .groupByKey()
                .map(component -> {
                    List<byte[]> together = new ArrayList<>();
                    component._2().forEach(together::add);
                    return together;
                });
    }

    private static long number(KeyedArticle report) {
        return ReportNumber.of(report.evidence().reports().get(0).iri());
    }

    private JavaPairRDD<Long, Long> pairs(JavaPairRDD<Long, byte[]> reports) {
        SharedSteps shared = steps;
        JavaPairRDD<String, Tuple2<Long, byte[]>> blocks = reports.flatMapToPair(
                report -> shared.get().blocks(EvidenceBytes.keyed(report._2())).stream()
                        .map(block -> new Tuple2<>(block, report))
                        .iterator());
        Map<String, Integer> large = large(blocks);
        int most = largestBlock;
        return blocks.flatMapToPair(report -> chunks(report, large.getOrDefault(report._1(), 0), most).iterator())
                .groupByKey()
                .flatMapToPair(block -> {
                    List<KeyedArticle> together = new ArrayList<>();
                    block._2().forEach(bytes -> together.add(EvidenceBytes.keyed(bytes)));
                    return shared.get().pairs(together).stream()
                            .map(MeetingStep::numbers)
                            .iterator();
                });
    }

    private static Tuple2<Long, Long> numbers(ReportPair pair) {
        return new Tuple2<>(ReportNumber.of(pair.one()), ReportNumber.of(pair.other()));
    }

    /** How many reports are in the blocks that hold too many. */
    private Map<String, Integer> large(JavaPairRDD<String, Tuple2<Long, byte[]>> blocks) {
        int most = largestBlock;
        return Map.copyOf(blocks.mapValues(report -> 1)
                .reduceByKey(Integer::sum)
                .filter(block -> block._2() > most)
                .collectAsMap());
    }

    /** The block itself, or all pairs of its chunks that the report is to be in: any two reports meet in one of them. */
    private static List<Tuple2<String, byte[]>> chunks(
            Tuple2<String, Tuple2<Long, byte[]>> report, int size, int most) {
        if (size == 0) {
            return List.of(new Tuple2<>(report._1(), report._2()._2()));
        }
        int chunks = Math.max(2, (2 * size + most - 1) / most);
        int own = (int) Math.floorMod(report._2()._1(), (long) chunks);
        List<Tuple2<String, byte[]>> pairs = new ArrayList<>();
        for (int other = 0; other < chunks; other++) {
            if (other != own) {
                String pair = "%s %d %d".formatted(report._1(), Math.min(own, other), Math.max(own, other));
                pairs.add(new Tuple2<>(pair, report._2()._2()));
            }
        }
        return pairs;
    }
}
