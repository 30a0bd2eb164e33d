package parley.spark;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components of a graph that no machine need hold, by alternating large stars and small stars (Kiveris and
 * others, Connected Components in MapReduce and Beyond, 2014): every round brings each number nearer to the smallest of
 * its component, in about as many rounds as the logarithm of the longest path.
 */
final class Components {
    private static final int MOST_ROUNDS = 60;

    private Components() {}

    /** By which it is seen that nothing changes any more. */
    private record State(long edges, long sum) implements Serializable {}

    /** Of each number that has an edge and is not the smallest of its component, the smallest. */
    static JavaPairRDD<Long, Long> of(JavaPairRDD<Long, Long> edges) {
        JavaPairRDD<Long, Long> current = kept(edges.filter(edge -> !edge._1().equals(edge._2())).distinct());
        State state = state(current);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            JavaPairRDD<Long, Long> next = kept(smallStar(largeStar(current)));
            State after = state(next);
            current.unpersist(false);
            current = next;
            if (after.equals(state)) {
                return current;
            }
            state = after;
        }
        throw new IllegalStateException("components did not settle in %d rounds".formatted(MOST_ROUNDS));
    }

    /** Cut off from how it came about, which would grow with every round. */
    private static JavaPairRDD<Long, Long> kept(JavaPairRDD<Long, Long> edges) {
        JavaPairRDD<Long, Long> kept = edges.persist(StorageLevel.MEMORY_AND_DISK());
        kept.checkpoint();
        return kept;
    }

    private static State state(JavaPairRDD<Long, Long> edges) {
        JavaRDD<State> states = edges.map(edge -> new State(1, mix(edge._1()) ^ mix(edge._2() + 1)));
        return states.fold(new State(0, 0), (one, other) -> new State(one.edges + other.edges, one.sum + other.sum));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    /** Every larger neighbour of a number is tied to the smallest. */
    private static JavaPairRDD<Long, Long> largeStar(JavaPairRDD<Long, Long> edges) {
        return edges.flatMapToPair(edge -> List.of(edge, edge.swap()).iterator())
                .groupByKey()
                .flatMapToPair(star -> {
                    long least = least(star._1(), star._2());
                    Set<Tuple2<Long, Long>> tied = new HashSet<>();
                    for (long neighbour : star._2()) {
                        if (neighbour > star._1()) {
                            tied.add(new Tuple2<>(neighbour, least));
                        }
                    }
                    return tied.iterator();
                })
                .distinct();
    }

    /** A number and its smaller neighbours are tied to the smallest. */
    private static JavaPairRDD<Long, Long> smallStar(JavaPairRDD<Long, Long> edges) {
        return edges.mapToPair(edge -> edge._1() > edge._2() ? edge : edge.swap())
                .groupByKey()
                .flatMapToPair(star -> {
                    long least = least(star._1(), star._2());
                    Set<Long> members = new TreeSet<>();
                    star._2().forEach(members::add);
                    members.add(star._1());
                    members.remove(least);
                    return members.stream()
                            .map(member -> new Tuple2<>(member, least))
                            .iterator();
                })
                .distinct();
    }

    private static long least(long centre, Iterable<Long> neighbours) {
        long least = centre;
        for (long neighbour : neighbours) {
            least = Math.min(least, neighbour);
        }
        return least;
    }
}
