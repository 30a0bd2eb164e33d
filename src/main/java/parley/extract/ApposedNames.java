package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;

/** Finds the names that stand beside a post or a kind of body. */
final class ApposedNames {
    private static final int FARTHEST_NAME = 16;
    private static final int LONGEST_ORIGIN = 5;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":");
    private static final Set<String> SENT = WordList.words("sent");
    private static final Set<String> LINKS = Set.of("to", "of", "for");
    private static final Set<String> GOING_ON = Set.of("'s", "’s", ",", "of");
    private static final Set<String> WITHIN = Set.of("to", "of", "for", "the", "and", ",");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Set<String> bodies;
    private final PhraseList phrases;

    ApposedNames(ArticleNames names, Lexicon lexicon, Set<String> bodies) {
        this.names = names;
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.phrases = new PhraseList(names, lexicon);
    }

    /**
     * "the Turkish president, Recep Tayyip Erdoğan", "the ministers, A and B", "the rebel groups A and B": the names beside
     * the post or the kind of body.
     */
    List<Agent> read(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        List<Agent> found = new ArrayList<>();
        Optional<NamePhrase> bearer = describedBy(graph, head)
                .or(() -> sentTo(graph, head))
                .or(() -> bearerOfTwoPosts(graph, head))
                .or(() -> bearerBehindComma(graph, head));
        if (bearer.isPresent()) {
            return List.of(names.agent(graph, bearer.get(), bearer.get().last()));
        }
        List<Agent> listed = listedBehindDash(graph, head);
        if (!listed.isEmpty()) {
            return listed;
        }
        boolean holdsPost = lexicon.isTitle(graph.lemma(head)) || isOneOfPeople(graph, head);
        boolean body = bodies.contains(graph.lemma(head));
        for (int apposed : graph.children(head, "appos", "compound", "flat", "nmod:of", "dep")) {
            names.at(sentence, apposed)
                    .filter(p -> holdsPost && p.entity().isPerson()
                            || body && p.first() > head && p.entity().kind() == EntityKind.ORGANIZATION)
                    .filter(p -> Math.abs(p.nameFirst() - head) <= FARTHEST_NAME && !isOtherSide(graph, p, head))
                    .filter(p -> !p.entity().isPerson() || !isOwner(graph, p) || isOfTitle(graph, head, p))
                    .filter(p -> found.isEmpty() || graph.isPlural(head))
                    .ifPresent(p -> found.add(names.agent(graph, p, p.last())));
        }
        return found;
    }

    private Optional<NamePhrase> describedBy(SentenceGraph graph, int head) {
        return graph.governors(head, "appos").stream()
                .flatMap(name -> names.at(graph.sentence().index(), name).stream())
                .filter(p -> p.entity().isPerson() && p.last() < head && !graph.isPlural(head))
                .findFirst();
    }

    /** "President Anna Lind and opposition leaders": the parser takes her for one of them. */
    private static boolean isOtherSide(SentenceGraph graph, NamePhrase name, int head) {
        return name.last() + 1 < head && graph.word(name.last() + 1).equals("and");
    }

    /** "the family of Anna Lind", who is not there herself. */
    private static boolean isOwner(SentenceGraph graph, NamePhrase name) {
        return name.first() > 0 && graph.word(name.first() - 1).equals("of");
    }

    /** "the President of Chile General Okoro", wherever his title begins; "an envoy of President Lind" is not she. */
    private boolean isOfTitle(SentenceGraph graph, int head, NamePhrase name) {
        return lexicon.isTitle(graph.lemma(head))
                && (name.first() == name.nameFirst() || !SENT.contains(graph.lemma(head)));
    }

    /** "three leaders - A of Chad, B of Peru and C of Chile". */
    private List<Agent> listedBehindDash(SentenceGraph graph, int head) {
        int dash = head + 1;
        boolean people = graph.isPlural(head)
                && (lexicon.groupKind(graph.lemma(head)).isPresent() || lexicon.isTitle(graph.lemma(head)));
        while (dash < graph.size()
                && dash - head <= LONGEST_ORIGIN
                && graph.token(dash).pos().matches("IN|DT|CD|JJ|NNS?")) {
            dash++;
        }
        if (!people || dash >= graph.size() || !DASHES.contains(graph.word(dash))) {
            return List.of();
        }
        List<Agent> all = phrases.at(graph, dash + 1).tokens().stream()
                .flatMap(token -> names.at(graph.sentence().index(), token).stream())
                .filter(name -> name.entity().isPerson())
                .map(name -> names.agent(graph, name, name.last()))
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    /** "A, the envoy of Chad and B, the envoy of Peru", or "A, B" in a headline: the parser takes B for another name of A. */
    List<Agent> joined(SentenceGraph graph, int head) {
        int sentence = graph.sentence().index();
        return names.at(sentence, head).filter(own -> own.entity().isPerson()).stream()
                .flatMap(own -> graph.children(head, "appos").stream()
                        .flatMap(other -> names.at(sentence, other).stream())
                        .filter(other -> other.entity().isPerson()
                                && other.entity() != own.entity()
                                && other.first() > own.last() + 1
                                && (graph.word(other.first() - 1).equals("and") || isBehindComma(graph, own, other))))
                .map(other -> names.agent(graph, other, other.last()))
                .toList();
    }

    private static boolean isBehindComma(SentenceGraph graph, NamePhrase own, NamePhrase other) {
        int next = other.last() + 1;
        return other.nameFirst() == own.last() + 2
                && graph.word(own.last() + 1).equals(",")
                && !other.entity().surname().equals(own.entity().surname())
                && (next >= graph.size() || !GOING_ON.contains(graph.word(next)));
    }

    /** "the Minister of Economy of Chad, Mr. Ben Okoro": wherever the parser hangs the name. */
    private Optional<NamePhrase> bearerBehindComma(SentenceGraph graph, int head) {
        int next = head + 1;
        if (!lexicon.isTitle(graph.lemma(head))
                || graph.isPlural(head)
                || next >= graph.size()
                || !LINKS.contains(graph.word(next)) && !graph.word(next).equals(",")) {
            return Optional.empty();
        }
        while (next < graph.size()
                && next - head <= FARTHEST_NAME
                && (graph.isNoun(next) || graph.token(next).pos().matches("IN|DT|JJ|CC"))) {
            next++;
        }
        int first = next + 1;
        boolean comma = first < graph.size() && graph.word(next).equals(",");
        return comma
                ? names.at(graph.sentence().index(), first)
                        .filter(p -> p.entity().isPerson() && p.first() == first)
                        .filter(p -> p.nameFirst() > p.first() || isClosed(graph, p.last() + 1))
                : Optional.empty();
    }

    /** "the Deputy Prime Minister and Foreign Minister of Chad Ben Okoro": one man, who is read with the second post. */
    boolean isFirstOfTwoPosts(SentenceGraph graph, int head) {
        int next = head + 1;
        boolean post = lexicon.isTitle(graph.lemma(head)) && !graph.isPlural(head) && !isOfPerson(graph, head);
        if (!post || next >= graph.size() || !graph.word(next).equals("and")) {
            return false;
        }
        next++;
        while (next < graph.size() && graph.token(next).pos().matches("NNP?|JJ")) {
            if (lexicon.isTitle(graph.lemma(next)) && isBearerSoon(graph, next + 1)) {
                return true;
            }
            next++;
        }
        return false;
    }

    private boolean isBearerSoon(SentenceGraph graph, int token) {
        boolean of = token + 1 < graph.size() && LINKS.contains(graph.word(token));
        int land = of ? token + 1 : token;
        return isOfPerson(graph, land)
                || of
                        && names.at(graph.sentence().index(), land)
                                .filter(p -> isOfPerson(graph, p.last() + 1))
                                .isPresent();
    }

    private boolean isOfPerson(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token)
                .filter(p -> p.entity().isPerson())
                .isPresent();
    }

    private static boolean isClosed(SentenceGraph graph, int token) {
        return token >= graph.size() || graph.word(token).matches("[,.;]");
    }

    /** "People's Republic of China President Lin Wei": the parser takes the country for the one who acts. */
    Optional<NamePhrase> headOf(SentenceGraph graph, NamePhrase body) {
        int title = body.last() + 1;
        int next = title;
        while (next < graph.size()
                && !graph.isPlural(next)
                && (lexicon.isTitle(graph.lemma(next))
                        || lexicon.groupKind(graph.lemma(next)).isPresent())) {
            next++;
        }
        if (next > title && graph.word(next).equals(",")) {
            next++; // "a United Nations official, Lin Wei,"
        }
        return next > title && next < graph.size()
                ? names.at(graph.sentence().index(), next)
                        .filter(p -> p.entity().isPerson())
                : Optional.empty();
    }

    /** "a senior official, Anna Lind". */
    private boolean isOneOfPeople(SentenceGraph graph, int head) {
        return !graph.isPlural(head)
                && lexicon.groupKind(graph.lemma(head)).filter("people"::equals).isPresent();
    }

    /** "the envoy to Chad and Peru Anna Lind": the name behind the names of where the post is. */
    private Optional<NamePhrase> sentTo(SentenceGraph graph, int head) {
        int next = head + 1;
        if (!lexicon.isTitle(graph.lemma(head)) || next >= graph.size() || !LINKS.contains(graph.word(next))) {
            return Optional.empty();
        }
        while (next < graph.size() && next - head <= FARTHEST_NAME) {
            Optional<NamePhrase> name = names.at(graph.sentence().index(), next);
            if (name.filter(p -> p.entity().isPerson()).isPresent()) {
                boolean beside = names.at(graph.sentence().index(), next - 1).isPresent();
                return name.filter(p -> beside);
            }
            if (name.isEmpty() && !WITHIN.contains(graph.word(next))) {
                return Optional.empty();
            }
            next = name.map(p -> p.last() + 1).orElse(next + 1);
        }
        return Optional.empty();
    }

    /** "the envoy to the region and former senator Anna Lind arrives": one woman, by the verb. */
    private Optional<NamePhrase> bearerOfTwoPosts(SentenceGraph graph, int head) {
        if (!lexicon.isTitle(graph.lemma(head)) || graph.isPlural(head)) {
            return Optional.empty();
        }
        return names.in(graph.sentence().index()).stream()
                .filter(p -> p.entity().isPerson() && p.first() > head && p.nameFirst() > p.first())
                .filter(p -> p.nameFirst() - head <= FARTHEST_NAME)
                .filter(p -> p.last() + 1 < graph.size()
                        && graph.token(p.last() + 1).pos().equals("VBZ"))
                .filter(p -> graph.word(p.first() - 1).equals("and")
                        || p.first() > 1
                                && graph.hasTag(p.first() - 1, "JJ")
                                && graph.word(p.first() - 2).equals("and"))
                .findFirst();
    }
}
