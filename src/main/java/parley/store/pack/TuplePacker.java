package parley.store.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Gathers the tuples of one table of an empty store, the triples or the quads, and makes the table's indexes of them. */
final class TuplePacker {
    private final NodeTable nodes;
    private final TupleIndex[] indexes;
    private final Path folder;
    private final int width;
    private final TupleRows rows;
    private final long[] ids;
    private final byte[] bytes = new byte[Long.BYTES];
    /** For each index what was sorted before. */
    private final List<List<SortedRun>> runs;

    /**
     * @param folder for what does not fit into memory
     * @param most tuples held in memory
     */
    TuplePacker(NodeTupleTable table, Path folder, int most) {
        this.nodes = table.getNodeTable();
        this.indexes = table.getTupleTable().getIndexes();
        this.folder = folder;
        this.width = table.getTupleTable().getTupleLen();
        this.rows = new TupleRows(width, most);
        this.ids = new long[width];
        this.runs = Arrays.stream(indexes)
                .<List<SortedRun>>map(index -> new ArrayList<>())
                .toList();
    }

    /** Takes a tuple in; within a transaction that writes, as nodes that are new are stored. */
    void add(Node... tuple) {
        for (int at = 0; at < width; at++) {
            NodeId id = nodes.getAllocateNodeId(tuple[at]);
            NodeIdFactory.set(id, bytes, 0);
            ids[at] = Bytes.getLong(bytes, 0);
        }
        if (rows.isFull()) {
            spill();
        }
        rows.add(ids);
    }

    private void spill() {
        for (int at = 0; at < indexes.length; at++) {
            runs.get(at).add(SortedRun.write(folder, width * Long.BYTES, keys(indexes[at])));
        }
        rows.clear();
    }

    private Iterator<byte[]> keys(TupleIndex index) {
        TupleMap order = index.getMapping();
        return rows.keys(IntStream.range(0, width).map(order::getSlotIdx).toArray());
    }

    /** What makes each index, for any threads; outside a transaction. */
    List<Runnable> work() {
        if (rows.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, indexes.length)
                .<Runnable>mapToObj(at -> () -> make(indexes[at], runs.get(at)))
                .toList();
    }

    private void make(TupleIndex index, List<SortedRun> before) {
        List<SortedRun.Reading> readings = before.stream().map(SortedRun::read).toList();
        try {
            var sorted = new ArrayList<Iterator<byte[]>>(readings);
            sorted.add(keys(index));
            pack(index, sorted);
        } finally {
            readings.forEach(SortedRun.Reading::close);
        }
    }

    /** As TDB2's own loader for very large data does ({@code org.apache.jena.tdb2.xloader.ProcBuildIndexX}). */
    private static void pack(TupleIndex index, List<Iterator<byte[]>> sorted) {
        var tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        RecordFactory records = tree.getRecordFactory();
        var shape = new BPlusTreeParams(BPlusTreeParams.calcOrder(SystemTDB.BlockSize, records), records);
        var keys = new MergedKeys(records, sorted);
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        keys,
                        shape,
                        records,
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }
}
