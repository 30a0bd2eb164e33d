package parley.wikidata;

import java.util.List;
import java.util.Optional;

/**
 * What became of a dump.
 *
 * @param isNew whether anything was done; false if the folder held this very index already
 * @param indexed items in the index
 * @param read bytes of the decompressed dump
 * @param broken places of the first lines that are no entity, in the decompressed dump
 * @param brokenOff where and why the dump ends before its end, in words; what was read before is in the index
 */
public record IndexReport(
        boolean isNew, DumpCounts counts, long indexed, long read, List<Long> broken, Optional<String> brokenOff) {
    public IndexReport {
        broken = List.copyOf(broken);
    }
}
