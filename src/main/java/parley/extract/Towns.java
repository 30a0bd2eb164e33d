package parley.extract;

import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Mention;

/** Finds the towns that an article speaks of by other words than their names: "here", "the Norwegian capital". */
final class Towns {
    private static final Set<String> CAPITAL = Set.of("capital");
    private static final int LONGEST_ADJECTIVE = 3;

    private final ArticleNames names;
    private final Countries countries;

    Towns(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.countries = lexicon.countries();
    }

    /** Where the article was written, by its dateline: what it calls "here". */
    Optional<PlaceMention> here() {
        return names.written().map(place -> {
            EntityDraft town = names.place(
                            name -> ArticleNames.key(place.quote()).startsWith(ArticleNames.key(name)))
                    .orElseGet(() -> names.described(place.quote(), EntityKind.PLACE, place));
            return new PlaceMention(town, place, names.around(town));
        });
    }

    /** "the Norwegian capital", "Norway's capital": Oslo where the article or its dateline names it, or else what it is called. */
    Optional<PlaceMention> capitalAt(SentenceGraph graph, int head) {
        if (!CAPITAL.contains(graph.lemma(head))
                || !graph.children(head, "appos").isEmpty()) {
            return Optional.empty();
        }
        return byAdjective(graph, head).or(() -> byName(graph, head));
    }

    private Optional<PlaceMention> byAdjective(SentenceGraph graph, int head) {
        int first = -1;
        Optional<String> country = Optional.empty();
        for (int begin = Math.max(0, head - LONGEST_ADJECTIVE); begin < head && country.isEmpty(); begin++) {
            country = countries.ofAdjective(Countries.join(graph.sentence().tokens(), begin, head));
            first = begin;
        }
        Mention words = names.article().mention(graph.sentence().span(Math.max(first, 0), head));
        return country.map(land -> capital(land, words));
    }

    private Optional<PlaceMention> byName(SentenceGraph graph, int head) {
        return graph.children(head, "nmod:poss", "nmod:of").stream()
                .flatMap(land -> names.at(graph.sentence().index(), land).stream())
                .filter(land -> land.entity().kind() == EntityKind.COUNTRY)
                .findFirst()
                .flatMap(land -> countries.named(land.entity().name()).map(usual -> {
                    int first = Math.min(land.nameFirst(), head);
                    int last = Math.max(land.last(), head);
                    return capital(
                            usual, names.article().mention(graph.sentence().span(first, last)));
                }));
    }

    private PlaceMention capital(String country, Mention words) {
        Set<String> called = countries.capitals(country);
        EntityDraft town = names.place(name -> called.stream().anyMatch(name::equalsIgnoreCase))
                .or(() -> names.written()
                        .filter(place -> called.stream().anyMatch(place.quote()::equalsIgnoreCase))
                        .flatMap(place -> here())
                        .map(PlaceMention::entity))
                .orElseGet(() -> names.described(words.quote(), EntityKind.PLACE, words));
        town.refer(words);
        return new PlaceMention(town, words, names.around(town));
    }
}
