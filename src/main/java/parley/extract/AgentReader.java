package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;

/** Reads who a noun phrase speaks of: a person or body by name, by post, by pronoun, or people described. */
final class AgentReader {
    private static final Set<String> SIDES = Set.of(
            "country",
            "nation",
            "side",
            "government",
            "party",
            "state",
            "neighbor",
            "neighbour",
            "rival",
            "ally",
            "power");

    private static final Set<String> HEADS_OF_STATE =
            Set.of("leader", "president", "premier", "head", "king", "monarch");
    private static final int FARTHEST_NAME = 16;

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Salience salience;
    private final DescribedSpan phrases;

    AgentReader(ArticleNames names, Lexicon lexicon, Salience salience) {
        this.names = names;
        this.lexicon = lexicon;
        this.salience = salience;
        this.phrases = new DescribedSpan(names, lexicon);
    }

    /** The agents that a phrase with this head, and all joined to it, speak of; empty where it speaks of none. */
    List<Agent> read(SentenceGraph graph, int head) {
        List<Agent> agents = new ArrayList<>();
        for (int token : graph.withConjuncts(head)) {
            if (!lexicon.countries().isShortAdjective(graph, token)) {
                agents.addAll(readOne(graph, token));
            }
        }
        return agents;
    }

    private List<Agent> readOne(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        Optional<NamePhrase> phrase = names.at(sentence, head);
        if (phrase.isPresent()) {
            return lexicon.isVetoed("*", "agent", phrase.get().entity().name())
                    ? List.of()
                    : List.of(agent(graph, phrase.get(), head));
        }
        if (graph.hasTag(head, "PRP") || graph.hasTag(head, "WP")) {
            return pronoun(graph, head);
        }
        List<Agent> bearers = apposedNames(graph, head);
        if (!bearers.isEmpty()) {
            return bearers;
        }
        if (isBackReference(graph, head) && !salience.group(sentence).isEmpty()) {
            return salience.group(sentence).stream()
                    .map(entity -> new Agent(
                            entity, names.article().mention(graph.token(head).span()), head))
                    .toList();
        }
        return described(graph, head);
    }

    private Agent agent(SentenceGraph graph, NamePhrase phrase, int token) {
        Span span = graph.sentence().span(phrase.nameFirst(), phrase.last());
        return new Agent(phrase.entity(), names.article().mention(span), token);
    }

    /** "talks between the countries", "both sides": bodies that the sentence has named. */
    private List<Agent> bodiesMeant(SentenceGraph graph, int head) {
        boolean plain = graph.isPlural(head)
                && SIDES.contains(graph.lemma(head))
                && modifiersOf(graph, head).isEmpty()
                && graph.children(head, "acl").isEmpty();
        if (!plain) {
            return List.of();
        }
        Mention mention = names.article().mention(graph.token(head).span());
        return salience.bodies(graph, head).stream()
                .map(entity -> new Agent(entity, mention, head))
                .toList();
    }

    private List<Agent> pronoun(SentenceGraph graph, int head) {
        Mention mention = names.article().mention(graph.token(head).span());
        return salience.pronoun(graph, head).stream()
                .map(entity -> new Agent(entity, mention, head))
                .toList();
    }

    /** "the Turkish president, Recep Tayyip Erdoğan", "the ministers, A and B": the names beside the post. */
    private List<Agent> apposedNames(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        List<Agent> found = new ArrayList<>();
        boolean holdsPost = lexicon.isTitle(graph.lemma(head));
        for (int apposed : graph.children(head, "appos", "compound", "flat", "nmod:of", "dep")) {
            names.at(sentence, apposed)
                    .filter(p -> holdsPost && p.entity().isPerson() && Math.abs(p.nameFirst() - head) <= FARTHEST_NAME)
                    .filter(p -> found.isEmpty() || graph.isPlural(head))
                    .ifPresent(p -> found.add(agent(graph, p, p.last())));
        }
        return found;
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
                && HEADS_OF_STATE.contains(graph.lemma(head))
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

    private List<Agent> described(SentenceGraph graph, int head) {
        if (!graph.isNoun(head) || lexicon.noun(graph.lemma(head)).isPresent()) {
            return List.of();
        }
        String lemma = graph.lemma(head);
        List<Agent> bodies = bodiesOfLeaders(graph, head, lemma);
        if (!bodies.isEmpty()) {
            return bodies;
        }
        boolean title = lexicon.isTitle(lemma) && !graph.isPlural(head);
        Optional<String> group = lexicon.groupKind(lemma);
        if (!title && group.isEmpty()) {
            return List.of();
        }
        Span span = phrases.of(graph, head);
        Mention mention = names.article().mention(span);
        if (title) {
            Optional<EntityDraft> holder = salience.holder(graph, head);
            if (holder.isPresent()) {
                return List.of(new Agent(holder.get(), mention, head));
            }
        }
        if (!identifies(graph, head)) {
            return List.of();
        }
        EntityKind kind = title ? EntityKind.PERSON : EntityKind.GROUP;
        return List.of(new Agent(names.described(mention.quote(), kind, mention), mention, head));
    }

    /** "leaders of the African Union", "the presidents of Chad and Sudan": they speak for the bodies themselves. */
    private List<Agent> bodiesOfLeaders(SentenceGraph graph, int head, String lemma) {
        if (!HEADS_OF_STATE.contains(lemma) || !graph.isPlural(head)) {
            return List.of();
        }
        return graph.children(head, "nmod:of", "compound", "nmod:from").stream()
                .flatMap(t -> names.at(graph.sentence().index(), t).stream())
                .filter(p -> p.entity().kind() == EntityKind.ORGANIZATION
                        || p.entity().kind() == EntityKind.COUNTRY)
                .map(p -> agent(graph, p, head))
                .toList();
    }

    /** Whether a description tells one group from another: it has a name or an adjective of its own. */
    private boolean identifies(SentenceGraph graph, int head) {
        return !graph.children(head, "amod", "compound", "nmod", "nmod:poss").isEmpty()
                || phrases.origin(graph, head) > head;
    }
}
