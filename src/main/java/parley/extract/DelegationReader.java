package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Mention;
import parley.model.Sentence;

/** Reads who comes along, from sentences that name no meeting: "Also present on the Russian team is Sergei Lavrov". */
final class DelegationReader {
    private final Set<String> teams = WordList.words("delegations.tsv", "team");
    private final Set<String> presence = WordList.words("delegations.tsv", "presence");
    private final Set<String> company = WordList.words("delegations.tsv", "company");
    private final ArticleNames names;
    private final Countries countries;

    DelegationReader(ArticleNames names, Countries countries) {
        this.names = names;
        this.countries = countries;
    }

    /** Someone who comes along, for which country where that is said: the name, and the words that say so. */
    record Member(EntityDraft person, Optional<String> country, Mention evidence, Mention words) {}

    /** Those named behind the word of presence, and behind the team ("the delegation includes A and B"). */
    List<Member> read(Sentence sentence) {
        SentenceGraph graph = new SentenceGraph(sentence);
        Optional<Integer> team = find(graph, teams);
        Optional<Integer> present = find(graph, presence);
        if (team.isEmpty() || present.isEmpty()) {
            return companions(sentence, graph);
        }
        int from = Math.max(team.get(), present.get());
        List<Member> members = new ArrayList<>();
        for (NamePhrase phrase : names.in(sentence.index())) {
            if (phrase.entity().isPerson() && phrase.first() > from && isListed(graph, from, phrase)) {
                Mention evidence = names.article().mention(sentence.span(phrase.nameFirst(), phrase.last()));
                int first = Math.min(team.get(), present.get());
                Mention words = names.article().mention(sentence.span(first, phrase.last()));
                members.add(new Member(phrase.entity(), country(sentence, team.get()), evidence, words));
            }
        }
        return members;
    }

    /** "A was accompanied by B and C", "B will accompany A". */
    private List<Member> companions(Sentence sentence, SentenceGraph graph) {
        Optional<Integer> verb = find(graph, company).filter(graph::isVerb);
        if (verb.isEmpty()) {
            return List.of();
        }
        int at = verb.get();
        boolean passive = graph.word(at + 1).equals("by");
        if (!passive && graph.lemma(at).equals("join")) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        for (NamePhrase phrase : names.in(sentence.index())) {
            boolean behind = phrase.first() > at + 1 && isListed(graph, at + 1, phrase);
            boolean before = phrase.last() < at && at - phrase.last() <= 3;
            if (phrase.entity().isPerson() && (passive ? behind : before)) {
                Mention evidence = names.article().mention(sentence.span(phrase.nameFirst(), phrase.last()));
                var words = sentence.span(Math.min(at, phrase.first()), Math.max(at, phrase.last()));
                members.add(new Member(
                        phrase.entity(),
                        Optional.empty(),
                        evidence,
                        names.article().mention(words)));
            }
        }
        return members;
    }

    /** Only names, titles, commas and a form of "to be" may stand between the word and the name. */
    private boolean isListed(SentenceGraph graph, int from, NamePhrase phrase) {
        for (int i = from + 1; i < phrase.first(); i++) {
            boolean other = names.at(graph.sentence().index(), i).isEmpty();
            if (other && graph.isVerb(i) && !graph.lemma(i).equals("be") && !presence.contains(graph.lemma(i))
                    || graph.hasTag(i, "W")) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> country(Sentence sentence, int team) {
        for (int i = Math.max(0, team - 3); i < team; i++) {
            String word = sentence.tokens().get(i).text();
            Optional<String> country = countries.ofAdjective(word).or(() -> countries.named(word));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> find(SentenceGraph graph, Set<String> lemmas) {
        for (int i = 0; i < graph.size(); i++) {
            if (lemmas.contains(graph.lemma(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
