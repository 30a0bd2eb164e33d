package parley.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityKind;

/** Finds who in an article holds a post that is spoken of without a name: "the Turkish president". */
final class PostHolders {
    private static final Map<String, List<String>> SAME = WordList.rows("same-posts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> WordList.parts(row[1])));

    private static final Set<String> OTHER = WordList.words("other-post");

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
                .filter(p -> postsOf(p).anyMatch(held -> matches(held, graph, head, post)))
                .filter(p -> country.isEmpty() || p.context().country().equals(country))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** What stands beside the name, and the first word of the name: "Pope Anna". */
    private static Stream<String> postsOf(EntityDraft person) {
        return Stream.concat(
                        person.context().capacity().stream(),
                        Stream.of(person.name().split(" ", 2)[0]))
                .map(post -> post.toLowerCase(Locale.ROOT));
    }

    private static boolean matches(String lower, SentenceGraph graph, int head, String post) {
        if (isOther(lower, graph, head)) {
            return false;
        }
        String whole = graph.hasChildWithLemma(head, Set.of("prime"), "amod", "compound") ? "prime " + post : post;
        if (SAME.getOrDefault(whole, List.of()).stream().anyMatch(lower::contains)) {
            return true;
        }
        boolean modifiersFit = graph.children(head, "compound", "amod").stream()
                .filter(m -> graph.hasTag(m, "NN"))
                .map(graph::word)
                .allMatch(lower::contains);
        boolean leader = post.equals("leader") && !lower.contains("minister") | lower.contains("prime");
        return leader
                || lower.contains(post) && modifiersFit && (!post.equals("minister") || lower.contains("minister"));
    }

    /** "the president", where the one named was vice president, or is president no more. */
    private static boolean isOther(String lower, SentenceGraph graph, int head) {
        return Arrays.stream(lower.split("[ -]"))
                .filter(OTHER::contains)
                .anyMatch(word -> !graph.hasChildWithLemma(head, Set.of(word), "amod", "compound"));
    }

    private Optional<String> countryOf(SentenceGraph graph, int head) {
        for (int modifier : graph.children(head, "amod", "compound", "nmod:poss", "nmod:of")) {
            String word = graph.text(modifier);
            String two = modifier == 0 ? word : graph.text(modifier - 1) + " " + word;
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
