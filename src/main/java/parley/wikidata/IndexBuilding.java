package parley.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import parley.link.ItemIndexWriter;
import parley.link.ItemRecord;

/** Makes the index of the parts of a dump, part after part; an interrupted one is gone on with after the last whole part. */
final class IndexBuilding {
    private static final String PLAN = "parley.wikidata.plan";
    private static final String DONE = "parley.wikidata.done";
    private static final String INDEXED = "parley.wikidata.indexed";
    private static final int BATCH = 2000;

    private final Path folder;
    private final DumpOptions options;
    private final List<Part> parts;
    private final IndexListener listener;
    private final PartSummary summary;
    private final AtomicLong indexed = new AtomicLong();
    private long seen;

    IndexBuilding(Path folder, DumpOptions options, List<Part> parts, IndexListener listener) throws IOException {
        this.folder = folder;
        this.options = options;
        this.parts = List.copyOf(parts);
        this.listener = listener;
        PartSummary all = PartSummary.NONE;
        for (Part part : parts) {
            all = all.plus(part.summary());
        }
        this.summary = all;
    }

    PartSummary summary() {
        return summary;
    }

    /**
     * Makes the index.
     *
     * @param newest the day until which the dump knows, or empty
     * @param notes what the index is to say of itself
     * @return how many items it has
     */
    long build(String newest, Map<String, String> notes) throws IOException {
        var all = new HashMap<>(notes);
        all.put(PLAN, plan());
        Map<String, String> before = ItemIndexWriter.notes(folder);
        boolean goesOn = plan().equals(before.get(PLAN)) && !ItemIndexWriter.isFinished(folder);
        int done = goesOn ? Integer.parseInt(before.getOrDefault(DONE, "0")) : 0;
        indexed.set(goesOn ? Long.parseLong(before.getOrDefault(INDEXED, "0")) : 0);
        for (Part part : parts.subList(0, done)) {
            seen += part.summary().counts().kept();
        }
        listener.progress(IndexListener.Step.SURVEYING, 0, 0, 0);
        Survey survey = Survey.of(parts);
        var builder = new RecordBuilder(survey, options.profile(), newest);
        try (ItemIndexWriter writer = goesOn ? ItemIndexWriter.resume(folder) : ItemIndexWriter.create(folder)) {
            for (int i = done; i < parts.size(); i++) {
                index(parts.get(i), survey, builder, writer);
                writer.commit(noted(all, i + 1));
            }
            for (DumpItem repeated : survey.repeated().values()) {
                add(repeated, builder, writer);
            }
            listener.progress(IndexListener.Step.MERGING, indexed.get(), 0, 0);
            writer.finish(noted(all, parts.size()));
        }
        return indexed.get();
    }

    private Map<String, String> noted(Map<String, String> notes, int done) {
        notes.put(DONE, Integer.toString(done));
        notes.put(INDEXED, Long.toString(indexed.get()));
        return notes;
    }

    /** What tells whether an index that was begun is of the same parts. */
    private String plan() {
        return ItemIndexWriter.format() + "; " + options.summary() + "; "
                + parts.stream().map(Part::end).toList().hashCode() + "; " + parts.size();
    }

    private void index(Part part, Survey survey, RecordBuilder builder, ItemIndexWriter writer) throws IOException {
        try (var batches = new Batches<Integer>(options.threads(), this::count)) {
            var batch = new ArrayList<String>(BATCH);
            part.forEachLine(line -> {
                batch.add(line);
                if (batch.size() == BATCH) {
                    submit(batches, List.copyOf(batch), survey, builder, writer);
                    batch.clear();
                }
            });
            submit(batches, List.copyOf(batch), survey, builder, writer);
            batches.finish();
        }
    }

    private void submit(
            Batches<Integer> batches,
            List<String> lines,
            Survey survey,
            RecordBuilder builder,
            ItemIndexWriter writer) {
        try {
            batches.submit(() -> {
                for (String line : lines) {
                    DumpItem item = Part.item(line);
                    if (!survey.repeated().containsKey(item.id())) {
                        add(item, builder, writer);
                    }
                }
                return lines.size();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(DumpItem item, RecordBuilder builder, ItemIndexWriter writer) throws IOException {
        var record = builder.record(item);
        if (record.isPresent()) {
            ItemRecord made = record.get();
            writer.add(made);
            indexed.incrementAndGet();
        }
    }

    private void count(int items) {
        seen += items;
        listener.progress(
                IndexListener.Step.INDEXING, seen, seen, summary.counts().kept());
    }
}
