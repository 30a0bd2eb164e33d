package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;

/** Reads places from noun phrases, each with the places around it: "the palace in Rome", "Maputo, Mozambique". */
final class PlacePhrases {
    /** Where one meets who meets beside a larger event: "on the sidelines of the forum in Davos". */
    private static final Set<String> BESIDE = WordList.words("margin");

    /** "the Latvian capital, Riga". */
    private static final Set<String> SETTLEMENTS = WordList.words("settlement");

    /** "Lima's embassy" is not in Lima. */
    private static final Set<String> MISSIONS = WordList.words("mission-abroad");

    private static final Set<String> PROMPTING = WordList.words("prompting");

    private static final Set<String> QUARTERS = WordList.words("quarters");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Towns towns;

    PlacePhrases(ArticleNames names, Lexicon lexicon, Towns towns) {
        this.names = names;
        this.towns = towns;
        this.lexicon = lexicon;
    }

    /** Adds what the phrase of a head names, unless it is known, and what is joined to it. */
    void add(List<PlaceMention> found, SentenceGraph graph, int head) {
        if (PROMPTING.contains(graph.lemma(head))) {
            return;
        }
        Optional<PlaceMention> place = placeAt(graph, head);
        if (place.isEmpty() && graph.isNoun(head)) {
            List<Integer> around =
                    graph.children(head, "nmod:in", "nmod:of", "nmod:at", "nmod:outside", "nmod:near", "nmod:off");
            if (SETTLEMENTS.contains(graph.lemma(head))) {
                around = Stream.concat(graph.children(head, "appos").stream(), around.stream())
                        .toList();
            }
            around.stream()
                    .filter(inner -> placeAt(graph, inner).isPresent())
                    .forEach(inner -> add(found, graph, inner));
            if (BESIDE.contains(graph.lemma(head))) {
                around.stream()
                        .flatMap(event -> graph.children(event, "nmod:in", "nmod:at").stream())
                        .forEach(inner -> add(found, graph, inner));
            }
            return;
        }
        if (place.isEmpty()
                || found.stream().anyMatch(p -> p.entity() == place.get().entity())) {
            return;
        }
        int index = found.size();
        found.add(place.get());
        for (int inner : inner(graph, head)) {
            Optional<EntityDraft> around = placeAt(graph, inner)
                    .map(PlaceMention::entity)
                    .filter(e -> e != place.get().entity());
            if (around.isPresent() && found.get(index).within().isEmpty()) {
                found.set(
                        index,
                        new PlaceMention(place.get().entity(), place.get().evidence(), around));
                around.ifPresent(outer -> names.learnAround(place.get().entity(), outer));
            }
            add(found, graph, inner);
        }
        for (int other : graph.children(head, "conj:and")) {
            add(found, graph, other);
        }
    }

    /** What a place is said to be in: "the palace in Rome", "Maputo, Mozambique". */
    private List<Integer> inner(SentenceGraph graph, int head) {
        List<Integer> inner = new ArrayList<>(
                graph.children(head, "nmod:in", "nmod:at", "appos", "nmod:of", "nmod:near", "dep", "nmod:on"));
        if (!MISSIONS.contains(graph.lemma(head))) {
            graph.children(head, "nmod:poss").stream()
                    .filter(town -> names.at(graph.sentence().index(), town)
                            .filter(name -> name.entity().kind() == EntityKind.PLACE)
                            .isPresent())
                    .forEach(inner::add);
        }
        Optional<NamePhrase> next = names.at(graph.sentence().index(), Math.min(head + 2, graph.size() - 1));
        if (next.filter(name -> SideReader.isLeading(graph, name.last())).isPresent()) {
            return inner;
        }
        if (graph.word(head + 1).equals(",") && !inner.contains(head + 2) && !SideReader.isLeading(graph, head + 2)) {
            inner.add(head + 2);
        }
        return inner;
    }

    private Optional<PlaceMention> placeAt(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        Optional<NamePhrase> name = names.at(sentence, head);
        boolean facility = lexicon.isFacility(graph.word(head));
        if (name.isPresent() && !name.get().entity().isPerson()) {
            EntityKind kind = name.get().entity().kind();
            boolean placeLike = kind == EntityKind.PLACE
                    || kind == EntityKind.COUNTRY
                    || lexicon.isFacility(name.get().entity().surname())
                    || lexicon.isFacility(graph.word(name.get().nameFirst()));
            if (!placeLike) {
                return Optional.empty();
            }
            Mention mention = names.article()
                    .mention(graph.sentence()
                            .span(name.get().nameFirst(), name.get().last()));
            return Optional.of(new PlaceMention(name.get().entity(), mention, Optional.empty()));
        }
        Optional<PlaceMention> capital = towns.capitalAt(graph, head);
        if (capital.isPresent()) {
            return capital;
        }
        if (facility && isSomeonesQuarters(graph, head)) {
            return graph.children(head, "compound").stream()
                    .flatMap(town -> placeAt(graph, town).stream())
                    .findFirst();
        }
        if (facility && hasName(graph, head)) {
            Span span = facilitySpan(graph, head);
            Mention mention = names.article().mention(span);
            return Optional.of(new PlaceMention(
                    names.described(mention.quote(), EntityKind.PLACE, mention), mention, Optional.empty()));
        }
        return Optional.empty();
    }

    /** "at her Lagos residence", "in a Cairo hotel": nothing but the town has a name. */
    private boolean isSomeonesQuarters(SentenceGraph graph, int head) {
        boolean plain = QUARTERS.contains(graph.text(head))
                && (!graph.children(head, "nmod:poss").isEmpty()
                        || graph.hasChildWithLemma(head, Set.of("a", "an"), "det"));
        return plain
                && graph.children(head, "compound").stream()
                        .filter(town -> graph.hasTag(town, "NNP"))
                        .flatMap(town -> names.at(graph.sentence().index(), town).stream())
                        .anyMatch(name -> name.entity().kind() == EntityKind.PLACE
                                || name.entity().kind() == EntityKind.COUNTRY);
    }

    private static boolean hasName(SentenceGraph graph, int head) {
        return graph.children(head, "compound", "amod", "nmod:poss").stream().anyMatch(c -> graph.hasTag(c, "NNP"));
    }

    private static Span facilitySpan(SentenceGraph graph, int head) {
        int first = head;
        while (first > 0
                && (graph.isNoun(first - 1) || graph.hasTag(first - 1, "JJ") || graph.hasTag(first - 1, "POS"))) {
            first--;
        }
        return graph.sentence().span(first, head);
    }
}
