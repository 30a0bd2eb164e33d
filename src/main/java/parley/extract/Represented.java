package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the states and bodies that people without a name stand for: "envoys from Peru and Chile" are the two countries, as
 * "leaders of the African Union" are the union.
 */
final class Represented {
    static final Set<String> HEADS_OF_STATE = WordList.words("head-of-state");
    static final Set<String> SPEAKERS = WordList.words("speaking-for");

    private static final Set<String> OTHERS = WordList.words("speaking-for-others");
    private static final Set<String> PAST = WordList.words("past");
    private static final Set<String> ORIGIN = Set.of("from", "of", "for");

    private final ArticleNames names;
    private final Lexicon lexicon;

    Represented(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** The bodies, two or more of them, or one for its leaders; none where the people are a group of their own. */
    List<Agent> read(SentenceGraph graph, int head) {
        if (!graph.isPlural(head) || !SPEAKERS.contains(graph.lemma(head)) || areOfOthers(graph, head)) {
            return List.of();
        }
        List<Agent> several = behind(graph, head);
        if (several.isEmpty()) {
            several = inFront(graph, head);
        }
        return several.isEmpty() ? ofLeaders(graph, head) : several;
    }

    /** "opposition leaders of Chad", "former envoys": who sends them is somebody else. */
    private boolean areOfOthers(SentenceGraph graph, int head) {
        return graph.children(head, "amod", "compound").stream()
                .filter(word -> names.at(graph.sentence().index(), word).isEmpty())
                .anyMatch(word -> OTHERS.contains(graph.lemma(word)) || PAST.contains(graph.word(word)));
    }

    /** "leaders of the African Union", "the presidents of Chad and Sudan": they speak for the bodies themselves. */
    private List<Agent> ofLeaders(SentenceGraph graph, int head) {
        if (!HEADS_OF_STATE.contains(graph.lemma(head))) {
            return List.of();
        }
        return graph.children(head, "nmod:of", "compound", "nmod:from").stream()
                .flatMap(t -> Stream.concat(
                        names.otherHalf(graph.sentence().index(), t).stream(),
                        names.at(graph.sentence().index(), t).stream()))
                .filter(p -> NamedForGroups.isActor(p.entity()) && !isVetoed(p))
                .map(p -> names.agent(graph, p, head))
                .toList();
    }

    /** "from Chad, the EU and Peru", by the order of the words; a list with anybody else in it is none. */
    private List<Agent> behind(SentenceGraph graph, int head) {
        int next = head + 1;
        if (!ORIGIN.contains(graph.word(next))) {
            return List.of();
        }
        List<NamePhrase> found = new ArrayList<>();
        boolean last = false;
        while (next < graph.size()) {
            Optional<NamePhrase> body = bodyAt(graph, behindArticle(graph, next + 1));
            if (body.isEmpty()) {
                return List.of();
            }
            names.otherHalf(graph.sentence().index(), body.get().last())
                    .filter(half -> !found.contains(half))
                    .ifPresent(found::add);
            found.add(body.get());
            if (last) {
                return found.stream().map(p -> names.agent(graph, p, head)).toList();
            }
            next = body.get().last() + 1;
            last = isAnd(graph, next)
                    || isAnd(graph, next + 1) && graph.word(next).equals(",");
            next += last && graph.word(next).equals(",") ? 1 : 0;
            if (!last && !graph.word(next).equals(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static int behindArticle(SentenceGraph graph, int token) {
        int next = token;
        while (graph.word(next).matches("the|both|either")) {
            next++;
        }
        return next;
    }

    /** A body that begins at a token and is no one's owner or kind: not the Chad of "Chad's army", "Chad rebels". */
    private Optional<NamePhrase> bodyAt(SentenceGraph graph, int token) {
        return token >= graph.size()
                ? Optional.empty()
                : names.at(graph.sentence().index(), token)
                        .filter(p -> p.first() == token && p.entity().isBody() && !isVetoed(p))
                        .filter(p -> !graph.hasTag(p.last() + 1, "POS") && !graph.isNoun(p.last() + 1));
    }

    private boolean isVetoed(NamePhrase body) {
        return lexicon.isVetoed("*", "agent", body.entity().name());
    }

    private static boolean isAnd(SentenceGraph graph, int token) {
        return token >= 0
                && token < graph.size()
                && (graph.word(token).equals("and") || graph.word(token).equals("&"));
    }

    /** "EU and Mercosur trade negotiators"; "Chilean and Peruvian envoys" keep the words that tell of them. */
    private List<Agent> inFront(SentenceGraph graph, int head) {
        int end = head;
        while (end > 0 && isPlainModifier(graph, end - 1)) {
            end--;
        }
        List<NamePhrase> found = new ArrayList<>();
        Optional<NamePhrase> body = bodyBefore(graph, end);
        boolean and = false;
        while (body.isPresent()) {
            found.add(0, body.get());
            int joint = body.get().first() - 1;
            and |= isAnd(graph, joint);
            boolean joined =
                    isAnd(graph, joint) || and && joint > 0 && graph.word(joint).equals(",");
            if (joined && bodyBefore(graph, joint).isEmpty()) {
                return List.of();
            }
            body = joined ? bodyBefore(graph, joint) : Optional.empty();
        }
        return found.size() > 1
                ? found.stream().map(p -> names.agent(graph, p, head)).toList()
                : List.of();
    }

    private static boolean isPlainModifier(SentenceGraph graph, int token) {
        return (graph.hasTag(token, "NN") || graph.hasTag(token, "JJ") || graph.hasTag(token, "HYPH"))
                && Character.isLowerCase(graph.token(token).text().charAt(0));
    }

    /** The body whose name ends before a token. */
    private Optional<NamePhrase> bodyBefore(SentenceGraph graph, int end) {
        return end < 1
                ? Optional.empty()
                : names.at(graph.sentence().index(), end - 1)
                        .filter(p -> p.last() == end - 1 && NamedForGroups.isActor(p.entity()) && !isVetoed(p));
    }
}
