package parley.serve.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.export.meetings.KnownEntity;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** All names of all entities, to be searched at every key press. */
final class NameIndex {
    static final NameIndex EMPTY = new NameIndex(List.of(), name -> Set.of());

    private static final List<Node> KINDS =
            List.of(Parley.Person, Parley.Country, Parley.Organization, Parley.Group, Parley.Place, Parley.Topic);
    private static final List<Node> LEADING_HERE =
            List.of(Parley.participant, Parley.nonParticipant, Parley.place, Parley.topic);

    private static final int MOST_NAMES = 40;
    /** A name that Wikidata has is worth as much as the beginning of one that articles use. */
    private static final int AS_GOOD_AS_BEGUN = 3;

    private final List<Named> entities;
    private final Function<String, Set<String>> items;

    /** @param names as compared, the entity's own first, then what articles call it */
    private record Named(KnownEntity entity, int meetings, List<String> names) {}

    /** A found entity. */
    record Hit(KnownEntity entity, int meetings) {}

    private record Ranked(Named named, int rank) {}

    private NameIndex(List<Named> entities, Function<String, Set<String>> items) {
        this.entities = entities;
        this.items = items;
    }

    /** @param items the QIDs of those who have a name anywhere, also one that no article uses */
    static NameIndex of(StoreView store, Function<String, Set<String>> items) {
        Set<Node> all = new HashSet<>();
        KINDS.forEach(kind -> all.addAll(store.subjects(Rdf.type, kind)));
        return new NameIndex(
                all.stream().map(node -> named(store, node)).collect(Collectors.toCollection(ArrayList::new)), items);
    }

    private static Named named(StoreView store, Node node) {
        KnownEntity entity = kind(store, node);
        int meetings = LEADING_HERE.stream()
                .mapToInt(property -> store.subjects(property, node).size())
                .sum();
        List<String> names = Stream.of(
                        Stream.of(entity.name()),
                        entity.wikidata().stream(),
                        store.known().all(node, Parley.mentionedAs).stream()
                                .limit(MOST_NAMES)
                                .flatMap(called -> store
                                        .article(called.toString())
                                        .flatMap(article -> article.text(called, Rdfs.label))
                                        .stream()))
                .flatMap(name -> name)
                .map(NameIndex::compared)
                .distinct()
                .toList();
        return new Named(entity, meetings, names);
    }

    private static KnownEntity kind(StoreView store, Node node) {
        KnownEntity entity = store.entity(node);
        return store.known().all(node, Rdf.type).contains(Parley.Topic)
                ? new KnownEntity(
                        entity.iri(), entity.name(), "topic", entity.wikidata(), entity.description(), entity.at())
                : entity;
    }

    static String compared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The whole name before its beginning, that before a later word; then who meets more. */
    List<Hit> find(String asked, int most) {
        String wanted = compared(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> called = items.apply(asked);
        return entities.stream()
                .map(named -> new Ranked(named, rank(named, wanted, called)))
                .filter(ranked -> ranked.rank() > 0)
                .sorted(Comparator.comparing((Ranked ranked) -> -ranked.rank())
                        .thenComparing(ranked -> -ranked.named().meetings())
                        .thenComparing(ranked -> ranked.named().entity()))
                .limit(most)
                .map(ranked -> new Hit(ranked.named().entity(), ranked.named().meetings()))
                .toList();
    }

    /** Those who take part in most meetings. */
    List<Hit> busiest(String kind, int most) {
        return entities.stream()
                .filter(named -> Objects.equals(named.entity().kind(), kind) && named.meetings() > 0)
                .sorted(Comparator.comparing((Named named) -> -named.meetings()).thenComparing(Named::entity))
                .limit(most)
                .map(named -> new Hit(named.entity(), named.meetings()))
                .toList();
    }

    private static int rank(Named named, String wanted, Set<String> called) {
        boolean known = named.entity().wikidata().filter(called::contains).isPresent();
        int best = known ? AS_GOOD_AS_BEGUN : 0;
        for (String name : named.names()) {
            int rank = name.equals(wanted) ? 4 : name.startsWith(wanted) ? 3 : rankWithin(name, wanted);
            best = Math.max(best, rank);
        }
        return best;
    }

    private static int rankWithin(String name, String wanted) {
        int at = name.indexOf(wanted);
        if (at < 0) {
            return 0;
        }
        return Character.isLetterOrDigit(name.charAt(at - 1)) ? 1 : 2;
    }
}
