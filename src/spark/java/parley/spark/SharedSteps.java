package parley.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import parley.map.KnowledgeMapper;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.resolve.ResolutionSteps;
import parley.vocab.Parley;

/** The steps of the resolution, wherever a task runs: made once in each process. */
record SharedSteps(Directory directory, JobOptions options) implements Serializable {
    private static final Map<SharedSteps, Loaded> LOADED = new ConcurrentHashMap<>();

    static {
        JenaSystem.init();
    }

    /** Opens what is known of items, in the process that asks; equal ones know the same. */
    interface Directory extends Supplier<ItemDirectory>, Serializable {}

    private record Loaded(ItemDirectory items, ResolutionSteps steps, KnowledgeMapper mapper) {
        static Loaded of(SharedSteps shared) {
            ItemDirectory items = shared.directory.get();
            return new Loaded(
                    items, new ResolutionSteps(items), new KnowledgeMapper(shared.options.map(), items));
        }
    }

    private Loaded loaded() {
        return LOADED.computeIfAbsent(this, Loaded::of);
    }

    ResolutionSteps get() {
        return loaded().steps();
    }

    ItemDirectory items() {
        return loaded().items();
    }

    /** Its triples, a line each, without the end of the line. */
    List<String> lines(Knowledge knowledge) {
        return loaded().mapper().map(knowledge).find().mapWith(GraphLines::line).toList();
    }

    /** The triple that says as what an article mentions an entity. */
    String mention(String key, String articleEntity) {
        return GraphLines.line(Triple.create(
                loaded().mapper().minter().entity(key),
                Parley.mentionedAs,
                NodeFactory.createURI(articleEntity)));
    }
}
