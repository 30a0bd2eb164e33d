package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Span;
import parley.model.Token;

/** Reads people who are described rather than named: "Kenyan officials", "the mayor of Oslo", "leaders of the African Union". */
final class DescriptionReader {
    private static final Set<String> NOBODY = WordList.words("no-agents.tsv", "nobody");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Salience salience;
    private final DescribedSpan phrases;
    private final Represented represented;

    DescriptionReader(ArticleNames names, Lexicon lexicon, Salience salience) {
        this.names = names;
        this.lexicon = lexicon;
        this.salience = salience;
        this.phrases = new DescribedSpan(names, lexicon);
        this.represented = new Represented(names, lexicon);
    }

    /** The one whom a description speaks of; nobody where it describes no one who acts. */
    List<Agent> read(SentenceGraph graph, int head) {
        if (!graph.isNoun(head) || lexicon.noun(graph.lemma(head)).isPresent()) {
            return List.of();
        }
        String lemma = graph.lemma(head);
        List<Agent> bodies = represented.read(graph, head);
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
        boolean vague = group.filter(kind -> kind.equals("vague")).isPresent();
        if (!title && vague && mention.quote().indexOf(' ') < 0) {
            return List.of();
        }
        if (title) {
            Optional<EntityDraft> holder = salience.holder(graph, head);
            if (holder.isPresent()) {
                return List.of(new Agent(holder.get(), mention, head));
            }
        }
        if (!identifies(graph, head) && !isDefinite(graph, head, title, group)) {
            return List.of();
        }
        EntityKind kind = title ? EntityKind.PERSON : EntityKind.GROUP;
        EntityDraft described = names.described(mention.quote(), kind, mention);
        if (!hasName(graph, head, span)) {
            described.beNameless();
        }
        List<Agent> all = new ArrayList<>();
        phrases.otherName(graph, head)
                .flatMap(last -> names.at(graph.sentence().index(), last))
                .ifPresent(name -> all.add(names.agent(graph, name, name.last())));
        all.add(new Agent(described, mention, head));
        phrases.otherBody(graph, head, firstBehind(graph, span))
                .ifPresent(body -> all.add(names.agent(graph, body, body.last())));
        included(graph, head).forEach(all::add);
        return all;
    }

    private static int firstBehind(SentenceGraph graph, Span span) {
        return (int) graph.sentence().tokens().stream()
                .filter(token -> token.span().begin() < span.end())
                .count();
    }

    /** "officials including the president Anna Lind": she is told of by name. */
    private Stream<Agent> included(SentenceGraph graph, int head) {
        return graph.children(head, "nmod:including").stream()
                .flatMap(one -> names.at(graph.sentence().index(), one).stream())
                .filter(one -> one.entity().isPerson())
                .map(one -> names.agent(graph, one, one.last()));
    }

    /** "African", which is of no one country. */
    private static boolean isOrigin(SentenceGraph graph, Token token) {
        return token.pos().equals("JJ")
                && Character.isUpperCase(token.text().charAt(0))
                && token.span().begin() > graph.token(0).span().begin();
    }

    /** "Danish officials" and "the Prime Minister" have, "world leaders" have not. */
    private boolean hasName(SentenceGraph graph, int head, Span span) {
        return Stream.concat(
                        graph.sentence().tokens().stream()
                                .filter(token -> token.span().overlaps(span)),
                        graph.children(head, "nmod:in").stream().map(graph::token))
                .anyMatch(token -> token.pos().startsWith("NNP") && !NOBODY.contains(token.text())
                        || token.text().matches("\\p{Lu}[\\p{Lu}\\d.-]+")
                        || isOrigin(graph, token)
                        || lexicon.countries().ofAdjective(token.text()).isPresent());
    }

    /** Whether a description tells one group from another: it has a name or an adjective of its own. */
    private boolean identifies(SentenceGraph graph, int head) {
        return !graph.children(head, "amod", "compound", "nmod", "nmod:poss").isEmpty()
                || phrases.origin(graph, head) > head
                || head + 2 < graph.size() && graph.word(head + 1).equals("of") && graph.isNoun(head + 2);
    }

    /** "the rebels", "unions": people whom the words do not tell from others, but who may be the other side. */
    private static boolean isDefinite(SentenceGraph graph, int head, boolean title, Optional<String> group) {
        boolean article = Stream.concat(Stream.of(head), graph.governors(head, "conj").stream())
                .flatMap(first -> graph.children(first, "det").stream())
                .anyMatch(d -> graph.word(d).equals("the"));
        boolean known = group.filter(kind -> !kind.equals("vague")).isPresent();
        return title
                ? article && !group.filter(kind -> kind.equals("vague")).isPresent()
                : known && (article || graph.isPlural(head));
    }
}
