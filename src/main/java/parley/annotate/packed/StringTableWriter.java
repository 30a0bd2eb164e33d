package parley.annotate.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/** Writes what {@link StringTable} reads; the same numbers give the same bytes. */
final class StringTableWriter {
    private StringTableWriter() {}

    static void write(Map<String, Integer> numbers, OutputStream out) throws IOException {
        int capacity = Math.max(16, Integer.highestOneBit(numbers.size()) * 4);
        ByteBuffer table = ByteBuffer.allocate(StringTable.HEADER + capacity * StringTable.SLOT)
                .order(ByteOrder.LITTLE_ENDIAN);
        var entries = new ByteArrayOutputStream();
        table.putInt(0, capacity).putInt(4, numbers.size());
        for (var entry : new TreeMap<>(numbers).entrySet()) {
            int hash = StringTable.spread(entry.getKey().hashCode());
            int slot = hash & capacity - 1;
            while (table.getInt(StringTable.HEADER + slot * StringTable.SLOT + 4) != 0) {
                slot = slot + 1 & capacity - 1;
            }
            table.putInt(StringTable.HEADER + slot * StringTable.SLOT, hash);
            table.putInt(StringTable.HEADER + slot * StringTable.SLOT + 4, entries.size() + 1);
            entries.write(entry(entry.getKey(), entry.getValue()));
        }
        table.putInt(8, entries.size());
        out.write(table.array());
        entries.writeTo(out);
    }

    private static byte[] entry(String string, int number) {
        boolean wide = string.chars().anyMatch(c -> c > 0xFF);
        ByteBuffer entry =
                ByteBuffer.allocate(8 + string.length() * (wide ? 2 : 1)).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(number).putInt(string.length() << 1 | (wide ? StringTable.WIDE : StringTable.NARROW));
        for (int i = 0; i < string.length(); i++) {
            if (wide) {
                entry.putChar(string.charAt(i));
            } else {
                entry.put((byte) string.charAt(i));
            }
        }
        return entry.array();
    }
}
