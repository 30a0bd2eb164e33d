package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;

/**
 * Who the text is speaking of at a point: for pronouns, "the two leaders" and posts without a name. Rules with vetoes;
 * where they do not agree on one answer, there is none.
 */
final class Salience {
    private static final Set<String> MALE_OR_FEMALE =
            Set.of("he", "she", "him", "her", "his", "himself", "herself", "who", "whom");
    private static final Set<String> SEVERAL = Set.of("they", "them", "themselves", "both", "their");
    private static final Set<String> SAYING = WordList.words("saying");
    private static final int SENTENCES_BACK = 3;
    private static final int LONG_AGO = -1_000;

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final PostHolders holders;
    private List<EntityDraft> lastGroup = List.of();
    private int lastGroupSentence = LONG_AGO;

    Salience(ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        this.holders = new PostHolders(names, lexicon);
    }

    /** Remembers the participants of the meeting that was just read. */
    void met(List<EntityDraft> participants, int sentence) {
        if (participants.size() >= 2) {
            lastGroup = List.copyOf(participants);
            lastGroupSentence = sentence;
        }
    }

    /** The two or three of whom the text has just spoken together. */
    List<EntityDraft> group(int sentence) {
        if (sentence - lastGroupSentence <= 2 * SENTENCES_BACK) {
            return lastGroup;
        }
        List<EntityDraft> people = peopleBefore(sentence, Integer.MAX_VALUE);
        return people.size() == 2 ? people : List.of();
    }

    /** So many of whom the text has just spoken together, or nobody. */
    List<EntityDraft> group(int sentence, int number) {
        List<EntityDraft> met = group(sentence);
        List<EntityDraft> meant = met.size() == number ? met : peopleBefore(sentence, Integer.MAX_VALUE);
        return meant.size() == number ? meant : List.of();
    }

    /** "their leaders", "its envoys": the bodies that are the subject before, several only for "their". */
    List<EntityDraft> bodiesOf(SentenceGraph graph, int owner) {
        List<EntityDraft> subjects = names.in(graph.sentence().index()).stream()
                .filter(p -> p.last() < owner && NamedForGroups.isActor(p.entity()))
                .filter(p -> !graph.governors(p.last(), "nsubj").isEmpty()
                        || graph.governors(p.last(), "conj").stream()
                                .anyMatch(c -> !graph.governors(c, "nsubj").isEmpty()))
                .map(NamePhrase::entity)
                .distinct()
                .toList();
        return graph.word(owner).equals("its") && subjects.size() > 1 ? List.of() : subjects;
    }

    /**
     * "The French president and the Italian prime minister", right after the meeting of two people of whom no post or
     * another country is told, are those two.
     */
    List<Argument> samePeople(List<Argument> parts, int sentence) {
        boolean posts = parts.size() >= 2
                && parts.size() == lastGroup.size()
                && parts.stream()
                        .allMatch(
                                a -> a.agent().entity().isPerson() && !a.agent().isNamed());
        boolean open = sentence - lastGroupSentence <= SENTENCES_BACK
                && lastGroup.stream()
                        .allMatch(e -> e.isPerson() && e.context().capacity().isEmpty());
        if (!posts || !open) {
            return parts;
        }
        List<Argument> same = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Agent agent = parts.get(i).agent();
            same.add(Argument.principal(new Agent(lastGroup.get(i), agent.evidence(), agent.token())));
        }
        return same;
    }

    List<EntityDraft> pronoun(SentenceGraph graph, int token) {
        String word = graph.word(token);
        int sentence = graph.sentence().index();
        if (SEVERAL.contains(word)) {
            List<EntityDraft> together = together(graph, token);
            List<EntityDraft> meant = together.isEmpty() ? group(sentence) : together;
            return meant.stream().anyMatch(person -> isSpeakerBehind(graph, token, person)) ? List.of() : meant;
        }
        if (word.equals("it") || word.equals("its")) {
            return bodyMeant(graph, token).map(List::of).orElse(List.of());
        }
        if (!MALE_OR_FEMALE.contains(word)) {
            return List.of();
        }
        if (word.endsWith("self")) {
            return personBefore(graph, token).map(List::of).orElse(List.of());
        }
        return personBefore(graph, token).map(List::of).orElseGet(() -> subjectOfSentencesBefore(sentence));
    }

    /** "It is good for them to meet," said Okoro: he speaks of others. */
    private boolean isSpeakerBehind(SentenceGraph graph, int token, EntityDraft person) {
        return names.in(graph.sentence().index()).stream()
                .filter(p -> p.entity() == person && p.first() > token)
                .flatMap(p ->
                        graph.governors(p.last(), "nsubj").stream().filter(verb -> verb > token && verb < p.first()))
                .anyMatch(verb -> SAYING.contains(graph.lemma(verb)));
    }

    /** The two people of the sentence before a token, where a verb joins them: "Ruto greeted Museveni before their talks". */
    private List<EntityDraft> together(SentenceGraph graph, int token) {
        List<NamePhrase> before = names.in(graph.sentence().index()).stream()
                .filter(p -> p.last() < token && p.entity().isPerson())
                .toList();
        List<EntityDraft> people =
                before.stream().map(NamePhrase::entity).distinct().toList();
        boolean joined = before.stream()
                .anyMatch(p -> graph.governors(p.last(), "obj", "obl:with", "nmod:with").stream()
                                .anyMatch(v -> !lexicon.isTelling(graph.lemma(v)))
                        || !graph.governors(p.last(), "conj").isEmpty());
        return people.size() == 2 && joined ? people : List.of();
    }

    /** The two bodies, at most three, that a sentence has named before a token. */
    List<EntityDraft> bodies(SentenceGraph graph, int token) {
        List<EntityDraft> before = names.in(graph.sentence().index()).stream()
                .filter(p -> p.last() < token && NamedForGroups.isActor(p.entity()))
                .map(NamePhrase::entity)
                .distinct()
                .toList();
        return before.size() == 2 ? before : group(graph.sentence().index());
    }

    /** The organisation that was named last before a token, in its sentence or the one before. */
    Optional<EntityDraft> bodyBefore(SentenceGraph graph, int token) {
        int sentence = graph.sentence().index();
        return last(names.in(sentence).stream()
                        .filter(p -> p.last() < token
                                && graph.governors(p.last(), "compound").isEmpty())
                        .toList())
                .or(() -> sentence > 0 ? last(names.in(sentence - 1)) : Optional.empty());
    }

    private static Optional<EntityDraft> last(List<NamePhrase> phrases) {
        return phrases.stream()
                .map(NamePhrase::entity)
                .filter(e -> e.kind() == EntityKind.ORGANIZATION)
                .reduce((earlier, later) -> later);
    }

    /** "its summit", "before it returns to the talks": the body that is the subject beside it. */
    private Optional<EntityDraft> bodyMeant(SentenceGraph graph, int token) {
        return names.in(graph.sentence().index()).stream()
                .filter(p -> NamedForGroups.isActor(p.entity()))
                .filter(p -> graph.governors(p.last(), "nsubj").stream().anyMatch(v -> v != token))
                .map(NamePhrase::entity)
                .findFirst()
                .or(() -> subjectBefore(graph, token));
    }

    /** "The bank needs money. It is in talks": what the sentence before began with. */
    private Optional<EntityDraft> subjectBefore(SentenceGraph graph, int token) {
        int before = graph.sentence().index() - 1;
        return token > 0 || before < 0
                ? Optional.empty()
                : names.in(before).stream()
                        .findFirst()
                        .filter(first -> (first.first() == 1 || first.entity().kind() == EntityKind.COUNTRY)
                                && NamedForGroups.isActor(first.entity()))
                        .map(NamePhrase::entity);
    }

    private Optional<EntityDraft> personBefore(SentenceGraph graph, int token) {
        List<NamePhrase> before = names.in(graph.sentence().index()).stream()
                .filter(p -> p.last() < token && p.entity().isPerson() && !graph.hasTag(p.last() + 1, "HYPH"))
                .toList();
        Optional<NamePhrase> subject = before.stream()
                .filter(p ->
                        graph.governors(p.last(), "nsubj").stream().findAny().isPresent())
                .findFirst();
        return subject.or(() -> before.stream().findFirst()).map(NamePhrase::entity);
    }

    private List<EntityDraft> subjectOfSentencesBefore(int sentence) {
        for (int s = sentence - 1; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
            for (NamePhrase phrase : names.in(s)) {
                if (phrase.entity().isPerson()) {
                    return List.of(phrase.entity());
                }
            }
        }
        return List.of();
    }

    private List<EntityDraft> peopleBefore(int sentence, int token) {
        List<EntityDraft> people = new ArrayList<>();
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            for (NamePhrase phrase : names.in(s)) {
                if (phrase.entity().isPerson()
                        && !people.contains(phrase.entity())
                        && (s < sentence || phrase.last() < token)) {
                    people.add(phrase.entity());
                }
            }
        }
        return people;
    }

    /** The one person in the article who holds the post that a phrase like "the Turkish president" names. */
    Optional<EntityDraft> holder(SentenceGraph graph, int head) {
        return holders.of(graph, head);
    }
}
