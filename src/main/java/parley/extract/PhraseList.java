package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.EntityKind;

/**
 * Reads a list of noun phrases off the surface ("A, B and the leader of C"), for where the parse has lost it. Names with
 * their titles count as one phrase.
 */
final class PhraseList {
    private final ArticleNames names;
    private final Lexicon lexicon;

    PhraseList(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** "tensions with Chile", "a deal with Chile": the word before "with" joins who stands behind it to itself. */
    boolean isRelation(SentenceGraph graph, int token) {
        return graph.isNoun(token) && lexicon.isTopicWord("relational", graph.lemma(token));
    }

    /** The heads of the phrases, and the token behind the list. */
    record Heads(List<Integer> tokens, int end) {}

    /** The list that begins at a token; empty where no noun phrase begins there. */
    Heads at(SentenceGraph graph, int start) {
        List<Integer> heads = new ArrayList<>();
        int next = start;
        int end = start;
        int closed = 0;
        int closedEnd = start;
        while (next < graph.size()) {
            Optional<Heads> phrase = phrase(graph, next);
            if (phrase.isEmpty()) {
                break;
            }
            int head = phrase.get().tokens().get(0);
            boolean apposition = !heads.isEmpty()
                    && graph.word(next - 1).equals(",")
                    && lexicon.isTitle(graph.lemma(head))
                    && names.at(graph.sentence().index(), head).isEmpty();
            if (!apposition) {
                heads.add(head);
            }
            end = phrase.get().end();
            if (closed == 0 || isAnd(graph, next - 1)) {
                closed = heads.size();
                closedEnd = end;
            }
            boolean listEnded =
                    closed > 1 && graph.word(end < graph.size() ? end : end - 1).equals(",");
            next = behindSeparator(graph, end);
            if (next == end || listEnded && !isAnd(graph, next - 1) && actsNext(graph, next)) {
                break;
            }
        }
        return new Heads(withoutModifiers(graph, heads.subList(0, closed)), closedEnd);
    }

    /** The first token of the name that a token is in, with its article ("to the Lima Institute"), or else the token. */
    int begin(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token)
                .map(NamePhrase::first)
                .map(first -> first > 0 && graph.hasTag(first - 1, "DT") ? first - 1 : first)
                .orElse(token);
    }

    /** "Lind, Okoro" at the beginning of a headline, which leaves out the "and". */
    Heads pairInFront(SentenceGraph graph) {
        int sentence = graph.sentence().index();
        Optional<NamePhrase> one = names.at(sentence, 0);
        int comma = one.map(name -> name.last() + 1).orElse(graph.size());
        if (!graph.word(comma).equals(",")) {
            return new Heads(List.of(), 0);
        }
        return names.at(sentence, comma + 1)
                .filter(two -> two.entity() != one.get().entity()
                        && two.entity().kind() == one.get().entity().kind()
                        && (two.entity().isPerson() || two.entity().kind() == EntityKind.COUNTRY))
                .map(two -> new Heads(List.of(one.get().last(), two.last()), behindPosts(graph, two.last() + 1)))
                .orElse(new Heads(List.of(), 0));
    }

    /** "Chile, Peru finance chiefs": both have theirs. */
    private int behindPosts(SentenceGraph graph, int end) {
        int i = end;
        while (i < graph.size() && graph.token(i).pos().matches("NNS?|JJ")) {
            i++;
        }
        boolean posts = i > end
                && graph.isPlural(i - 1)
                && lexicon.groupKind(graph.lemma(i - 1)).isPresent();
        return posts ? i : end;
    }

    /** "after talks between A and B, C met D": who stands behind the comma begins the clause. */
    private boolean actsNext(SentenceGraph graph, int start) {
        return phrase(graph, start)
                .filter(next -> graph.governors(next.tokens().get(0), "nsubj").stream()
                        .anyMatch(verb -> verb > next.tokens().get(0)))
                .isPresent();
    }

    private List<Integer> withoutModifiers(SentenceGraph graph, List<Integer> heads) {
        return heads.stream()
                .filter(head -> !lexicon.countries().isShortAdjective(graph, head))
                .toList();
    }

    /** A list with commas ends in "and"; what follows a mere comma is another part of the sentence. */
    private static boolean isAnd(SentenceGraph graph, int token) {
        String word = graph.word(token);
        return word.equals("and") || word.equals("&") || word.equals("as");
    }

    private static int behindSeparator(SentenceGraph graph, int end) {
        int next = end;
        if (graph.word(next).equals(",")) {
            next++;
        }
        if (next < graph.size()
                && (graph.word(next).equals("and")
                        || graph.word(next).equals("&")
                        || graph.word(next).equals("as"))) {
            next += graph.word(next).equals("as") ? 3 : 1;
        }
        return next;
    }

    /** One noun phrase: determiners and modifiers, then a name or a head noun, then "of" and its phrase. */
    private Optional<Heads> phrase(SentenceGraph graph, int start) {
        int i = start;
        int sentence = graph.sentence().index();
        while (i < graph.size() && isBeforeHead(graph, i) && !isNamed(graph, i)) {
            i++;
        }
        if (i >= graph.size()) {
            return Optional.empty();
        }
        Optional<NamePhrase> name = names.at(sentence, i);
        if (name.isPresent()) {
            int last = name.get().last();
            if (graph.hasTag(last + 1, "POS")) {
                return phrase(graph, last + 2).or(() -> Optional.of(new Heads(List.of(last), last + 1)));
            }
            Optional<NamePhrase> bearer = bearerBehind(sentence, name.get());
            if (bearer.isPresent()) {
                int end = bearer.get().last();
                return Optional.of(new Heads(List.of(end), end + 1));
            }
            boolean modifies = last + 1 < graph.size()
                    && !name.get().entity().isPerson()
                    && graph.isNoun(last + 1)
                    && !isNamed(graph, last + 1);
            if (!modifies) {
                return Optional.of(new Heads(List.of(last), behindCountry(graph, name.get())));
            }
            i = last + 1;
        }
        if (graph.hasTag(i, "PRP") && !graph.token(i).pos().equals("PRP$")) {
            return Optional.of(new Heads(List.of(i), i + 1));
        }
        if (!graph.isNoun(i)) {
            return Optional.empty();
        }
        while (graph.isNoun(i + 1) && !isNamed(graph, i + 1)) {
            i++;
        }
        if (graph.hasTag(i + 1, "POS") && lexicon.isTitle(graph.lemma(i + 2))) {
            return phrase(graph, i + 2); // "the players' envoy"
        }
        if (i + 1 < graph.size()
                && isNamed(graph, i + 1)
                && names.at(sentence, i + 1).filter(p -> p.entity().isPerson()).isPresent()) {
            int last = names.at(sentence, i + 1).orElseThrow().last();
            return Optional.of(new Heads(List.of(last), last + 1));
        }
        return Optional.of(new Heads(List.of(i), behindOf(graph, i + 1)));
    }

    /** "Lagos finance minister Anna Lind": the town is hers. */
    private Optional<NamePhrase> bearerBehind(int sentence, NamePhrase town) {
        return names.at(sentence, town.last() + 1)
                .filter(p -> !town.entity().isPerson() && p.entity().isPerson())
                .filter(p -> p.first() == town.last() + 1 && p.nameFirst() > p.first());
    }

    /** "Anna Lind of Norway and Ben Okoro of Ghana": the country belongs to the one before it. */
    private int behindCountry(SentenceGraph graph, NamePhrase name) {
        int end = name.last() + 1;
        boolean of = name.entity().isPerson() && graph.word(end).equals("of");
        int next = of && graph.hasTag(end + 1, "DT") ? end + 2 : end + 1;
        return of
                ? names.at(graph.sentence().index(), next)
                        .filter(country -> !country.entity().isPerson())
                        .map(country -> country.last() + 1)
                        .orElse(end)
                : end;
    }

    private int behindOf(SentenceGraph graph, int end) {
        boolean of = graph.word(end).equals("of") || graph.word(end).equals("from");
        if (!of) {
            return end;
        }
        Heads countries = at(graph, end + 1);
        boolean allNamed = countries.tokens().size() > 1
                && countries.tokens().stream()
                        .allMatch(t -> names.at(graph.sentence().index(), t)
                                .filter(p -> p.entity().isBody())
                                .isPresent());
        return allNamed
                ? countries.end()
                : phrase(graph, end + 1).map(Heads::end).orElse(end);
    }

    private boolean isNamed(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token).isPresent();
    }

    private static boolean isBeforeHead(SentenceGraph graph, int token) {
        String tag = graph.token(token).pos();
        return tag.startsWith("DT")
                || tag.equals("PDT")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("VBN") && !graph.word(token).equals("met")
                || tag.equals("HYPH")
                || tag.equals("RB") && graph.hasTag(token + 1, "CD")
                || graph.word(token).equals("both")
                || graph.word(token).equals("acting");
    }
}
