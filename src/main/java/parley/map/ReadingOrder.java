package parley.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Itsrdf;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Prov;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;

/** The order in which a person would tell it: meetings first, then who and where; of an article, reports first. */
final class ReadingOrder {
    private static final List<Node> TYPES = List.of(
            Parley.Meeting,
            Parley.Person,
            Parley.Group,
            Parley.Country,
            Parley.Organization,
            Parley.Place,
            Parley.Topic,
            Parley.Article,
            Parley.Report,
            Parley.Participation,
            Parley.Claim,
            Parley.ArticleEntity,
            Parley.LinkDecision,
            Parley.LinkCandidate,
            Parley.Mention,
            Parley.ExtractionRun);

    private static final List<Node> PROPERTIES = List.of(
            Rdf.type,
            Rdfs.label,
            Dct.description,
            Schema.headline,
            Schema.author,
            Schema.publisher,
            Schema.datePublished,
            Parley.dateOrigin,
            Parley.dateFrom,
            Parley.copyOf,
            Schema.url,
            Dct.identifier,
            Parley.status,
            Parley.participant,
            Parley.nonParticipant,
            Parley.agent,
            Parley.role,
            Parley.attendance,
            Parley.participation,
            Parley.kind,
            Parley.capacity,
            Parley.affiliation,
            Parley.formerCapacity,
            Parley.onBehalfOf,
            Rdf.predicate,
            Rdf.object,
            Parley.within,
            Parley.place,
            Parley.date,
            Parley.earliest,
            Parley.latest,
            Parley.localTime,
            Parley.timeZone,
            Parley.duration,
            Parley.timeExpression,
            Parley.timeResolution,
            Parley.topic,
            Parley.mode,
            Parley.certainty,
            Parley.polarity,
            Parley.attributedTo,
            Parley.confidence,
            Parley.item,
            Parley.score,
            Parley.met,
            Schema.containedInPlace,
            Geo.asWKT,
            Skos.exactMatch,
            Skos.closeMatch,
            Parley.acceptedItem,
            Parley.movedFrom,
            Parley.rejectedItem,
            Parley.withoutItem,
            Parley.candidate,
            Nif.anchorOf,
            Nif.beginIndex,
            Nif.endIndex,
            Itsrdf.taIdentRef,
            Itsrdf.taConfidence,
            Parley.programVersion,
            Parley.configurationDigest,
            Parley.languageModel,
            Prov.startedAtTime,
            Prov.endedAtTime,
            Prov.used,
            Parley.claim,
            Parley.evidence,
            Parley.reportCount,
            Parley.sourceCount,
            Parley.reportedBy,
            Parley.mentionedAs,
            Parley.decidedBy,
            Parley.decidesIn,
            Parley.unlinkedAs,
            Parley.reportedIn,
            Parley.mentionedIn,
            Nif.referenceContext,
            Prov.wasGeneratedBy,
            Parley.digest,
            Nif.isString);

    private static final Map<Node, Integer> TYPE_RANK = ranks(TYPES);
    private static final Map<Node, Integer> PROPERTY_RANK = ranks(PROPERTIES);

    /** What a part of an article belongs to: the report or entity whose number it carries. */
    private static final Pattern OWNER = Pattern.compile(".*#(?:report|entity)-\\d+");

    private static final Comparator<Triple> IN_BLOCK = Comparator.comparing(
                    (Triple triple) -> PROPERTY_RANK.getOrDefault(triple.getPredicate(), PROPERTIES.size()))
            .thenComparing(triple -> triple.getPredicate().getURI())
            .thenComparing(triple -> typeRank(triple.getObject()))
            .thenComparing(triple -> triple.getObject().toString(), NaturalOrder.INSTANCE);

    private ReadingOrder() {}

    /** Groups triples by their subject and puts the groups, and what is in them, in order. */
    static List<SubjectBlock> blocks(Collection<Triple> triples) {
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        for (Triple triple : triples) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                    .add(triple);
        }
        return bySubject.entrySet().stream()
                .map(entry -> new Keyed(key(entry.getKey(), entry.getValue()), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Keyed::key))
                .map(keyed -> new SubjectBlock(
                        keyed.subject, keyed.triples.stream().sorted(IN_BLOCK).toList()))
                .toList();
    }

    private static Key key(Node subject, List<Triple> triples) {
        int type = TYPES.size();
        String shown = "";
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            Node value = triple.getObject();
            if (property.equals(Rdf.type)) {
                type = Math.min(type, typeRank(value));
            } else if (property.equals(Parley.earliest) || property.equals(Rdfs.label)) {
                String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
                shown = shown.isEmpty() || text.compareTo(shown) < 0 ? text : shown;
            }
        }
        if (type < typeRank(Parley.Article) || type == TYPES.size()) {
            return new Key(type, shown, type, subject.toString());
        }
        Matcher owner = OWNER.matcher(subject.toString());
        return new Key(family(type), owner.lookingAt() ? owner.group() : "", type, subject.toString());
    }

    /** Reports stand with their parts, entities with their candidates. */
    private static int family(int type) {
        Node node = TYPES.get(type);
        if (node.equals(Parley.Participation) || node.equals(Parley.Claim)) {
            return typeRank(Parley.Report);
        }
        return node.equals(Parley.LinkCandidate) ? typeRank(Parley.ArticleEntity) : type;
    }

    private static int typeRank(Node type) {
        return TYPE_RANK.getOrDefault(type, TYPES.size());
    }

    private static Map<Node, Integer> ranks(List<Node> nodes) {
        Map<Node, Integer> ranks = new HashMap<>();
        nodes.forEach(node -> ranks.put(node, ranks.size()));
        return Map.copyOf(ranks);
    }

    private record Keyed(Key key, Node subject, List<Triple> triples) {}

    /** @param shown what the eye sorts by: a meeting's first day, a name, or the report that a part belongs to */
    private record Key(int family, String shown, int type, String iri) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::family)
                .thenComparing(Key::shown, NaturalOrder.INSTANCE)
                .thenComparingInt(Key::type)
                .thenComparing(Key::iri, NaturalOrder.INSTANCE);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
