package parley.wikidata;

/**
 * What became of the entities of a dump.
 *
 * @param items that were read, properties and redirects not counted
 * @param kept for the index
 * @param nameless without a name in the chosen languages
 * @param broken lines that are no entity
 * @param mended names from which unseen characters were taken
 * @param dropped names of which nothing was left, or that were too long
 */
public record DumpCounts(long items, long kept, long nameless, long broken, long mended, long dropped) {
    static final DumpCounts NONE = new DumpCounts(0, 0, 0, 0, 0, 0);

    DumpCounts plus(DumpCounts more) {
        return new DumpCounts(
                items + more.items,
                kept + more.kept,
                nameless + more.nameless,
                broken + more.broken,
                mended + more.mended,
                dropped + more.dropped);
    }
}
