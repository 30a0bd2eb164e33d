package parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import parley.map.KnowledgeMapper;
import parley.resolve.EvidenceResolver;
import parley.resolve.MergeExplanation;
import parley.store.KnowledgeStore;

/** Says why the reports of a stored meeting are taken for one. */
public final class MeetingExplainer {
    private static final String ARTICLES =
            """
            SELECT DISTINCT ?g ?report WHERE {
              VALUES ?meeting { %s }
              ?meeting parley:reportedBy ?report .
              GRAPH ?g { ?report parley:reportedIn ?article }
            }
            """;

    private final KnowledgeStore store;
    private final EvidenceResolver resolver;
    private final KnowledgeMapper mapper;

    public MeetingExplainer(KnowledgeStore store, EvidenceResolver resolver, KnowledgeMapper mapper) {
        this.store = store;
        this.resolver = resolver;
        this.mapper = mapper;
    }

    /** The same in lines of text; none if the store holds no meeting of this IRI. */
    public List<String> lines(String meeting) {
        return explain(meeting)
                .map(explanation -> new MergeText(mapper.minter(), explanation).lines())
                .orElse(List.of());
    }

    /** The same as an object of JSON; empty if the store holds no meeting of this IRI. */
    public Optional<Map<String, Object>> object(String meeting) {
        return explain(meeting).map(new MergeJson(mapper.minter())::object);
    }

    /** The evidence, weighed anew; empty if the store holds no meeting of this IRI. */
    public Optional<MergeExplanation> explain(String meeting) {
        var rows = new StoreRows(store).select(ARTICLES, List.of(NodeFactory.createURI(meeting)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<String> articles =
                rows.stream().map(row -> row.get("g").getURI()).collect(Collectors.toCollection(TreeSet::new));
        var evidence = new StoredEvidence(store, mapper.minter()).read(articles);
        // Articles that are put back unchanged reach all that their meetings are made from.
        ReadEvidence base = new ReadEvidence(evidence, evidence, articles);
        new ChangeScope(store, resolver, mapper.minter(), base);
        return resolver.explain(base.stateAfter(), rows.get(0).get("report").getURI());
    }
}
