package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Mention;

/** Reads who a noun phrase speaks of: a person or body by name, by post, by pronoun, or people described. */
final class AgentReader {
    private static final Set<String> SIDES = WordList.words("side");

    private static final Set<String> THINGS = WordList.words("no-agents.tsv", "thing");
    private static final Set<String> HEIGHTS = WordList.words("no-agents.tsv", "height");
    private static final Set<String> BODIES = WordList.words("no-agents.tsv", "body-word");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Salience salience;
    private final DescriptionReader descriptions;
    private final NamedForGroups named;
    private final ApposedNames apposed;

    AgentReader(ArticleNames names, Lexicon lexicon, Salience salience) {
        this.names = names;
        this.lexicon = lexicon;
        this.salience = salience;
        this.descriptions = new DescriptionReader(names, lexicon, salience);
        this.named = new NamedForGroups(names, lexicon, salience);
        this.apposed = new ApposedNames(names, lexicon, BODIES);
    }

    /** The agents that a phrase with this head, and all joined to it, speak of; empty where it speaks of none. */
    List<Agent> read(SentenceGraph graph, int head) {
        List<Agent> agents = new ArrayList<>();
        for (int token : graph.withConjuncts(head)) {
            // "Lind and Chad's envoy": the parser joins Chad to her
            if (token != head && (isPostOfOther(graph, token) || graph.isOwner(token))) {
                continue;
            }
            names.otherHalf(graph.sentence().index(), token)
                    .ifPresent(half -> agents.add(names.agent(graph, half, half.last())));
            if (!lexicon.countries().isShortAdjective(graph, token)) {
                agents.addAll(readOne(graph, token));
                agents.addAll(apposed.joined(graph, token));
            }
        }
        return agents;
    }

    /** "Prince Karl, Duke of Ulm, and others": the parser takes the post for one more. */
    private boolean isPostOfOther(SentenceGraph graph, int token) {
        return token > 1
                && lexicon.isTitle(graph.lemma(token))
                && graph.word(token - 1).equals(",")
                && graph.word(token + 1).equals("of")
                && names.at(graph.sentence().index(), token - 2)
                        .filter(p -> p.entity().isPerson())
                        .isPresent();
    }

    private List<Agent> readOne(SentenceGraph graph, int head) {
        if (graph.hasChildWithLemma(head, Set.of("no"), "det", "neg") // "with sandwiches and no lawyers"
                || apposed.isFirstOfTwoPosts(graph, head)) {
            return List.of();
        }
        int sentence = graph.sentence().index();
        Optional<NamePhrase> phrase = names.at(sentence, head);
        Optional<NamePhrase> bearer =
                phrase.filter(p -> !p.entity().isPerson()).flatMap(body -> apposed.headOf(graph, body));
        if (bearer.isPresent()) {
            return List.of(names.agent(graph, bearer.get(), bearer.get().last()));
        }
        if (phrase.isPresent()) {
            String name = phrase.get().entity().name();
            return lexicon.isTitle(name) // "the prince, Duke of Ulm"
                            || isShip(graph, phrase.get())
                            || isThing(phrase.get().entity())
                            || lexicon.isVetoed("*", "agent", name)
                    ? List.of()
                    : List.of(names.agent(graph, phrase.get(), head));
        }
        Optional<NamePhrase> beside = graph.word(head).equals("who") && head > 0
                ? names.at(sentence, head - 1).filter(p -> p.entity().isPerson())
                : Optional.empty();
        if (beside.isPresent()) {
            return List.of(names.agent(graph, beside.get(), beside.get().last()));
        }
        if (graph.hasTag(head, "PRP") || graph.hasTag(head, "WP")) {
            List<Agent> meant = pronoun(graph, head);
            return meant.isEmpty() ? speaker(graph, head) : meant;
        }
        List<Agent> bearers = apposed.read(graph, head);
        if (bearers.isEmpty()) {
            bearers = named.leadersOf(graph, head);
        }
        if (!bearers.isEmpty()) {
            return bearers;
        }
        List<Agent> counted = counted(graph, head);
        if (!counted.isEmpty()) {
            return counted;
        }
        if (isBackReference(graph, head) && !salience.group(sentence).isEmpty()) {
            return salience.group(sentence).stream()
                    .map(entity -> new Agent(
                            entity, names.article().mention(graph.token(head).span()), head))
                    .toList();
        }
        List<Agent> before = bodiesMeant(graph, head);
        if (before.isEmpty()) {
            before = bodyBefore(graph, head);
        }
        if (before.isEmpty()) {
            before = named.ownersOf(graph, head);
        }
        return before.isEmpty() ? descriptions.read(graph, head) : before;
    }

    /** "The two talked about a dam": as many as the text has just spoken of. */
    private List<Agent> counted(SentenceGraph graph, int head) {
        int number = List.of("two", "three").indexOf(graph.word(head)) + 2;
        boolean bare = number > 1
                && graph.hasTag(head, "CD")
                && !graph.governors(head, "nsubj").isEmpty()
                && graph.hasChildWithLemma(head, Set.of("the"), "det")
                && graph.children(head, "nmod", "acl").isEmpty();
        List<EntityDraft> meant = bare ? salience.group(graph.sentence().index(), number) : List.of();
        Mention mention = names.article().mention(graph.token(head).span());
        return meant.stream().map(e -> new Agent(e, mention, head)).toList();
    }

    /** "asked Chile for help before the two sides met": the two bodies that the sentence has named. */
    private List<Agent> bodiesMeant(SentenceGraph graph, int head) {
        boolean plain = SIDES.contains(graph.lemma(head))
                && isCounted(graph, head)
                && modifiersOf(graph, head).isEmpty()
                && graph.children(head, "acl").isEmpty();
        Mention mention = names.article().mention(graph.token(head).span());
        return plain
                ? salience.bodies(graph, head).stream()
                        .map(entity -> new Agent(entity, mention, head))
                        .toList()
                : List.of();
    }

    private List<Agent> pronoun(SentenceGraph graph, int head) {
        Mention mention = names.article().mention(graph.token(head).span());
        return salience.pronoun(graph, head).stream()
                .map(entity -> new Agent(entity, mention, head))
                .toList();
    }

    /** "The Chilean government says it will talk": a body that speaks of itself. */
    private List<Agent> speaker(SentenceGraph graph, int head) {
        if (!graph.word(head).equals("it") && !graph.word(head).equals("they")) {
            return List.of();
        }
        Optional<Integer> there = graph.governors(head, "nsubj", "nsubj:pass").stream()
                .filter(verb -> graph.hasChildWithLemma(verb, Set.of("where"), "advmod"))
                .flatMap(verb -> graph.governors(verb, "acl:relcl").stream())
                .flatMap(place -> graph.children(place, "nsubj").stream())
                .findFirst();
        if (there.isPresent()) {
            return read(graph, there.get()); // "A delegation is in Oslo, where it met her"
        }
        return graph.governors(head, "nsubj").stream()
                .flatMap(verb -> graph.governors(verb, "advcl").stream()
                        .filter(above -> !graph.governors(above, "ccomp").isEmpty())
                        .findFirst()
                        .or(() -> Optional.of(verb))
                        .stream())
                .flatMap(verb -> graph.governors(verb, "ccomp").stream())
                .flatMap(telling -> graph.children(telling, "nsubj").stream())
                .filter(subject -> subject < head && graph.isNoun(subject))
                .findFirst()
                .map(subject -> read(graph, subject))
                .orElse(List.of());
    }

    /** "the USS Maria Lind" is named for someone, and is a ship. */
    private static boolean isShip(SentenceGraph graph, NamePhrase name) {
        return name.nameFirst() > 0
                && HEIGHTS.contains(graph.token(name.nameFirst() - 1).text());
    }

    /** "the Korean War", "the Lisbon Treaty": names of what nobody speaks for. */
    private boolean isThing(EntityDraft entity) {
        String first = entity.name().split(" ", 2)[0];
        return !entity.isPerson() && lexicon.isWater(entity.name())
                || !entity.isPerson() && THINGS.contains(entity.surname())
                || HEIGHTS.contains(first);
    }

    /** "the group", "the company": the body that was named last before. */
    private List<Agent> bodyBefore(SentenceGraph graph, int head) {
        boolean plain = BODIES.contains(graph.word(head))
                && modifiersOf(graph, head).isEmpty()
                && graph.children(head, "det").stream()
                        .anyMatch(d -> graph.word(d).equals("the"));
        return plain
                ? salience
                        .bodyBefore(graph, head)
                        .map(body -> new Agent(
                                body, names.article().mention(graph.token(head).span()), head))
                        .stream()
                        .toList()
                : List.of();
    }

    /** "the two leaders", "both sides", "the pair": those of whom the text has just spoken. */
    private boolean isBackReference(SentenceGraph graph, int head) {
        Optional<String> kind = lexicon.groupKind(graph.lemma(head));
        if (kind.isEmpty()
                || modifiersOf(graph, head).stream()
                        .anyMatch(t -> names.at(graph.sentence().index(), t).isPresent())) {
            return false;
        }
        if (isOfBothSides(graph, head)) {
            return true;
        }
        boolean hasPhraseBelow = !graph.children(head, "nmod", "acl").isEmpty();
        boolean pair = kind.get().equals("pair");
        boolean counted = isCounted(graph, head);
        boolean both = graph.children(head, "det", "det:predet", "cc:preconj", "amod").stream()
                .anyMatch(d -> graph.word(d).equals("both"));
        boolean plural = graph.isPlural(head);
        return !hasPhraseBelow && (pair || plural && (counted || both));
    }

    /** "the leaders of the two countries": those who were named for them. */
    private static boolean isOfBothSides(SentenceGraph graph, int head) {
        return graph.isPlural(head)
                && Represented.HEADS_OF_STATE.contains(graph.lemma(head))
                && graph.children(head, "nmod:of", "nmod:from").stream()
                        .anyMatch(side -> SIDES.contains(graph.lemma(side)) && isCounted(graph, side));
    }

    private static boolean isCounted(SentenceGraph graph, int head) {
        return graph.children(head, "nummod").stream()
                .anyMatch(n -> Set.of("two", "three", "2", "3").contains(graph.word(n)));
    }

    private static List<Integer> modifiersOf(SentenceGraph graph, int head) {
        return graph.children(head, "amod", "compound", "nmod:poss", "nmod");
    }
}
