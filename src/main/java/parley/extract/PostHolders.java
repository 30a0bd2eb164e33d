package parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.model.EntityKind;

/** Finds who in an article holds a post that is spoken of without a name: "the Turkish president". */
final class PostHolders {
    private final ArticleNames names;
    private final Lexicon lexicon;

    PostHolders(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** The one who holds it; nobody where none or several do. */
    Optional<EntityDraft> of(SentenceGraph graph, int head) {
        Optional<String> country = countryOf(graph, head);
        String post = graph.lemma(head);
        boolean definite =
                graph.children(head, "det").stream().anyMatch(d -> graph.word(d).equals("the"))
                        || country.isPresent() && graph.children(head, "det").isEmpty();
        if (!definite) {
            return Optional.empty();
        }
        List<EntityDraft> holders = names.persons().stream()
                .filter(EntityDraft::isNamed)
                .filter(p -> p.context()
                        .capacity()
                        .filter(c -> matches(c, graph, head, post))
                        .isPresent())
                .filter(p -> country.isEmpty() || p.context().country().equals(country))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean matches(String capacity, SentenceGraph graph, int head, String post) {
        String lower = capacity.toLowerCase(Locale.ROOT);
        boolean modifiersFit = graph.children(head, "compound", "amod").stream()
                .filter(m -> graph.hasTag(m, "NN"))
                .map(graph::word)
                .allMatch(lower::contains);
        boolean leader = post.equals("leader") && !lower.contains("minister") | lower.contains("prime");
        return leader
                || lower.contains(post) && modifiersFit && (!post.equals("minister") || lower.contains("minister"));
    }

    private Optional<String> countryOf(SentenceGraph graph, int head) {
        for (int modifier : graph.children(head, "amod", "compound", "nmod:poss", "nmod:of")) {
            String word = graph.token(modifier).text();
            String two = modifier == 0 ? word : graph.token(modifier - 1).text() + " " + word;
            Optional<String> country = lexicon.countries()
                    .ofAdjective(two)
                    .or(() -> lexicon.countries().ofAdjective(word))
                    .or(() -> names.at(graph.sentence().index(), modifier)
                            .map(NamePhrase::entity)
                            .filter(e -> e.kind() == EntityKind.COUNTRY)
                            .flatMap(e -> lexicon.countries().named(e.name())));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
