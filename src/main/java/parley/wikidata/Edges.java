package parley.wikidata;

import java.util.Arrays;

/** Pairs of item numbers, by their first; eight bytes a pair. First all are added, then they are asked for. */
final class Edges {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] pairs = new long[FIRST_SIZE];
    private int size;
    private boolean isSorted;

    void add(int from, int to) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
        }
        pairs[size++] = (long) from << Integer.SIZE | to;
        isSorted = false;
    }

    /** The numbers that this one is paired with, in ascending order. Not to be called first by several threads at once. */
    int[] of(int from) {
        sort();
        int start = Arrays.binarySearch(pairs, 0, size, (long) from << Integer.SIZE);
        start = start < 0 ? -start - 1 : start;
        int end = start;
        while (end < size && (int) (pairs[end] >>> Integer.SIZE) == from) {
            end++;
        }
        int[] found = new int[end - start];
        for (int i = start; i < end; i++) {
            found[i - start] = (int) pairs[i];
        }
        return found;
    }

    /** The smallest number that this one is paired with, or 0. */
    int first(int from) {
        int[] found = of(from);
        return found.length == 0 ? 0 : found[0];
    }

    /** Ends the adding. */
    void sort() {
        if (!isSorted) {
            Arrays.sort(pairs, 0, size);
            isSorted = true;
        }
    }
}
