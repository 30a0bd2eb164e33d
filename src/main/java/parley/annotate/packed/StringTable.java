package parley.annotate.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A number for each of many strings, looked up where it lies in a mapped file: a hash table with open addressing, whose
 * slots hold the hash and the place of the string. Safe for many threads, since nothing is ever written.
 */
final class StringTable {
    static final int ABSENT = -1;
    static final int HEADER = 12;
    static final int SLOT = 8;
    static final int NARROW = 0;
    static final int WIDE = 1;

    private final ByteBuffer bytes;
    private final int mask;
    private final int entries;
    private final int size;

    StringTable(ByteBuffer file) {
        this.bytes = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        this.mask = bytes.getInt(0) - 1;
        this.size = bytes.getInt(4);
        this.entries = HEADER + bytes.getInt(0) * SLOT;
    }

    int size() {
        return size;
    }

    /** The number of the string, or {@link #ABSENT}. */
    int find(String string) {
        int hash = spread(string.hashCode());
        int slot = hash & mask;
        while (true) {
            int place = HEADER + slot * SLOT;
            int entry = bytes.getInt(place + 4);
            if (entry == 0) {
                return ABSENT;
            }
            if (bytes.getInt(place) == hash && isAt(entries + entry - 1, string)) {
                return bytes.getInt(entries + entry - 1);
            }
            slot = slot + 1 & mask;
        }
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private boolean isAt(int entry, String string) {
        int form = bytes.getInt(entry + 4);
        int length = string.length();
        if (form >>> 1 != length) {
            return false;
        }
        int first = entry + 8;
        boolean wide = (form & 1) == WIDE;
        for (int i = 0; i < length; i++) {
            char there = wide ? bytes.getChar(first + 2 * i) : (char) (bytes.get(first + i) & 0xFF);
            if (there != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
