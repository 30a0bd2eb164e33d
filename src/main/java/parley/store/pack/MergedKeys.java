package parley.store.pack;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.jspecify.annotations.Nullable;

/** The keys of several sorted runs as the records of one index: in order, and each once. */
final class MergedKeys implements Iterator<Record> {
    private static final Comparator<Run> BY_NEXT_KEY = (one, other) -> Arrays.compareUnsigned(one.key, other.key);

    private final RecordFactory records;
    private final PriorityQueue<Run> runs = new PriorityQueue<>(BY_NEXT_KEY);
    private byte @Nullable [] next;

    MergedKeys(RecordFactory records, Collection<? extends Iterator<byte[]>> sorted) {
        this.records = records;
        sorted.stream().filter(Iterator::hasNext).forEach(keys -> runs.add(new Run(keys)));
        this.next = advance(null);
    }

    /** The least key that is not the last one. */
    private byte @Nullable [] advance(byte @Nullable [] last) {
        for (Run run = runs.poll(); run != null; run = runs.poll()) {
            byte[] key = run.key;
            if (run.moves()) {
                runs.add(run);
            }
            if (!Arrays.equals(key, last)) {
                return key;
            }
        }
        return null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Record next() {
        byte[] key = next;
        if (key == null) {
            throw new NoSuchElementException();
        }
        next = advance(key);
        return records.create(key);
    }

    /** Where one run stands. */
    private static final class Run {
        private final Iterator<byte[]> keys;
        private byte[] key;

        private Run(Iterator<byte[]> keys) {
            this.keys = keys;
            this.key = keys.next();
        }

        private boolean moves() {
            boolean moves = keys.hasNext();
            if (moves) {
                key = keys.next();
            }
            return moves;
        }
    }
}
