package parley.store.pack;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.lib.Bytes;

/**
 * Tuples of node ids in memory, at most {@link #MOST} of them. An id is held as the number that its eight bytes are, so that
 * unsigned order of numbers is the order of the bytes, by which an index is kept.
 */
final class TupleRows {
    /** 128 MB of quads, and half of that to sort them. */
    static final int MOST = 1 << 22;

    private static final int FIRST_SIZE = 1 << 12;
    private static final int SHORT = 16;

    private final int width;
    private final int most;
    private long[] cells;
    private int rows;

    TupleRows(int width, int most) {
        this.width = width;
        this.most = most;
        this.cells = new long[Math.min(most, FIRST_SIZE) * width];
    }

    boolean isFull() {
        return rows == most;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void add(long... ids) {
        int at = rows * width;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, (int) Math.min(2L * at, (long) most * width));
        }
        System.arraycopy(ids, 0, cells, at, width);
        rows++;
    }

    void clear() {
        rows = 0;
    }

    /**
     * The keys of an index, in its order, those that come twice twice.
     *
     * @param columns which id of a tuple stands at each place of a key
     */
    Iterator<byte[]> keys(int[] columns) {
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row * width);
        sort(order, new int[rows], columns, 0, rows);
        return new Keys(order, columns);
    }

    /** Merges halves that are sorted; short stretches by insertion. Tuples come nearly sorted for some of the indexes. */
    private void sort(int[] order, int[] spare, int[] columns, int from, int to) {
        if (to - from <= SHORT) {
            insert(order, columns, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(order, spare, columns, from, middle);
        sort(order, spare, columns, middle, to);
        if (compare(order[middle - 1], order[middle], columns) <= 0) {
            return;
        }
        System.arraycopy(order, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            boolean takesLeft = right == to || compare(spare[left], order[right], columns) <= 0;
            order[at] = takesLeft ? spare[left++] : order[right++];
        }
    }

    private void insert(int[] order, int[] columns, int from, int to) {
        for (int next = from + 1; next < to; next++) {
            int row = order[next];
            int at = next;
            while (at > from && compare(order[at - 1], row, columns) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private int compare(int row, int other, int[] columns) {
        for (int column : columns) {
            int difference = Long.compareUnsigned(cells[row + column], cells[other + column]);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Goes through the rows in an order. */
    private final class Keys implements Iterator<byte[]> {
        private final int[] order;
        private final int[] columns;
        private int next;

        private Keys(int[] order, int[] columns) {
            this.order = order;
            this.columns = columns;
        }

        @Override
        public boolean hasNext() {
            return next < order.length;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            byte[] key = new byte[width * Long.BYTES];
            for (int place = 0; place < width; place++) {
                Bytes.setLong(cells[order[next] + columns[place]], key, place * Long.BYTES);
            }
            next++;
            return key;
        }
    }
}
