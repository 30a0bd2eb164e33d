package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import parley.map.IriMinter;
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** Keeps what a change would take from the default graph but other articles, meetings or places still support. */
final class SharedTriples {
    private static final String MENTIONS =
            "SELECT ?who ?what WHERE { VALUES ?who { %s } ?who parley:mentionedAs ?what }";
    private static final String HELD_BY =
            "SELECT ?who ?what WHERE { VALUES ?who { %s } ?what schema:containedInPlace ?who }";
    private static final String MEETINGS =
            """
            SELECT ?who ?what ?other WHERE {
              VALUES ?who { %s }
              ?what parley:participant ?who ; parley:status ?status ; parley:participant ?other .
              FILTER (?status = parley:Held || ?status = parley:Underway)
            }
            """;
    private static final String TOPICS =
            """
            SELECT ?who ?what ?label WHERE {
              VALUES ?who { %s }
              ?what parley:topic ?who ; parley:reportedBy ?report .
              GRAPH ?g {
                ?report parley:claim ?claim .
                ?claim rdf:predicate parley:topic ; rdfs:label ?label .
              }
            }
            """;

    private final StoreRows rows;
    private final IriMinter minter;
    private final Set<Node> oldMeetings;
    private final KnowledgePart before;
    private final Graph after;

    SharedTriples(KnowledgeStore store, IriMinter minter, KnowledgePart before, KnowledgePart after) {
        this.rows = new StoreRows(store);
        this.minter = minter;
        this.before = before;
        this.after = after.graph();
        this.oldMeetings = before.meetings().stream()
                .map(meeting -> minter.meeting(meeting.key()))
                .collect(Collectors.toSet());
    }

    /** Those of the triples that nothing else supports. */
    List<Triple> unsupported(Collection<Triple> doomed) {
        Set<Triple> kept = new HashSet<>();
        kept.addAll(supportedItems(doomed));
        kept.addAll(supportedMet(doomed));
        kept.addAll(supportedTopics(doomed));
        kept.addAll(new SharedCopies(rows, oldMeetings).supported(doomed));
        return doomed.stream().filter(triple -> !kept.contains(triple)).toList();
    }

    private Set<Triple> supportedItems(Collection<Triple> doomed) {
        Set<Node> items = before.linked().keySet().stream().map(minter::entity).collect(Collectors.toSet());
        Set<Triple> described = doomed.stream()
                .filter(t -> items.contains(t.getSubject()))
                .filter(t -> !t.predicateMatches(Parley.mentionedAs) && !t.predicateMatches(Parley.met))
                .collect(Collectors.toSet());
        Set<Node> going = described.stream().map(Triple::getSubject).collect(Collectors.toSet());
        Set<Triple> mentions = doomed.stream()
                .filter(t -> t.predicateMatches(Parley.mentionedAs))
                .collect(Collectors.toSet());
        for (Binding row : rows.select(MENTIONS, going)) {
            if (!mentions.contains(Triple.create(row.get("who"), Parley.mentionedAs, row.get("what")))) {
                going.remove(row.get("who"));
            }
        }
        going.removeIf(item -> after.contains(item, Rdf.type, Node.ANY));
        keepHolders(going);
        // What is described after the change is described in full.
        described.removeIf(triple ->
                going.contains(triple.getSubject()) || after.contains(triple.getSubject(), Rdf.type, Node.ANY));
        return described;
    }

    /** A place stays while one that stays lies in it. */
    private void keepHolders(Set<Node> going) {
        List<Binding> held = rows.select(HELD_BY, going);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Binding row : held) {
                if (!going.contains(row.get("what")) && going.remove(row.get("who"))) {
                    changed = true;
                }
            }
        }
    }

    private Set<Triple> supportedMet(Collection<Triple> doomed) {
        Set<Triple> met =
                doomed.stream().filter(t -> t.predicateMatches(Parley.met)).collect(Collectors.toSet());
        Set<Triple> supported = new HashSet<>();
        Set<Node> persons = met.stream().map(Triple::getSubject).collect(Collectors.toSet());
        for (Binding row : rows.select(MEETINGS, persons)) {
            Triple triple = Triple.create(row.get("who"), Parley.met, row.get("other"));
            if (!oldMeetings.contains(row.get("what")) && met.contains(triple)) {
                supported.add(triple);
            }
        }
        return supported;
    }

    private Set<Triple> supportedTopics(Collection<Triple> doomed) {
        Set<Node> topics = doomed.stream()
                .filter(t -> t.predicateMatches(Rdf.type) && t.objectMatches(Parley.Topic)
                        || before.graph().contains(t.getSubject(), Rdf.type, Parley.Topic)
                                && t.predicateMatches(Rdfs.label))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Map<Node, SortedSet<Node>> meetings = new HashMap<>();
        Map<Node, List<String>> written = new HashMap<>();
        for (Binding row : rows.select(TOPICS, topics)) {
            if (!oldMeetings.contains(row.get("what"))) {
                meetings.computeIfAbsent(row.get("who"), topic -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                        .add(row.get("what"));
                written.computeIfAbsent(row.get("what"), meeting -> new ArrayList<>())
                        .add(row.get("label").getLiteralLexicalForm());
            }
        }
        Set<Triple> supported = new HashSet<>();
        meetings.forEach((topic, others) -> others.forEach(meeting -> {
            supported.add(Triple.create(topic, Rdf.type, Parley.Topic));
            EvidenceResolver.topicLabels(written.getOrDefault(meeting, List.of())).stream()
                    .filter(label -> minter.topic(label).equals(topic))
                    .forEach(label ->
                            supported.add(Triple.create(topic, Rdfs.label, NodeFactory.createLiteralString(label))));
        }));
        return supported;
    }
}
