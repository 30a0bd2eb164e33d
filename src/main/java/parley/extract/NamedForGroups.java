package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;
import parley.model.Mention;

/** Finds whom a text names for a group: who leads a delegation, and whose envoys "their envoys" are. */
final class NamedForGroups {
    private static final Set<String> HOMES = WordList.words("home");
    private static final Set<String> LEADING = WordList.words("leading");
    private static final int FARTHEST_LEADER = 10;
    private static final int NEAR_LEADER = 3;
    private static final Set<String> OWNERS = Set.of("their", "its");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final Salience salience;

    NamedForGroups(ArticleNames names, Lexicon lexicon, Salience salience) {
        this.names = names;
        this.lexicon = lexicon;
        this.salience = salience;
    }

    /** "a delegation from Oslo headed by Anna Lind" comes in her person. */
    List<Agent> leadersOf(SentenceGraph graph, int head) {
        boolean delegation = lexicon.groupKind(graph.lemma(head))
                .filter(kind -> kind.equals("delegation"))
                .isPresent();
        if (!delegation) {
            return List.of();
        }
        List<Agent> leaders = graph.children(head, "acl").stream()
                .filter(clause -> LEADING.contains(graph.lemma(clause)))
                .flatMap(clause -> graph.children(clause, "obl:by", "obl:agent").stream())
                .flatMap(leader -> names.at(graph.sentence().index(), leader).stream())
                .filter(leader -> leader.entity().isPerson())
                .map(leader -> names.agent(graph, leader, leader.last()))
                .toList();
        return leaders.isEmpty() ? leaderBehind(graph, head).stream().toList() : leaders;
    }

    /** "of the Lima Union headed by its chairman Lind", by the order of the words, where the parser takes "headed" for another's. */
    private Optional<Agent> leaderBehind(SentenceGraph graph, int head) {
        int by = head + 1;
        while (by < graph.size()
                && by - head <= FARTHEST_LEADER
                && !graph.word(by).equals("by")) {
            if (graph.isVerb(by) && !LEADING.contains(graph.lemma(by))
                    || graph.word(by).equals(",")) {
                return Optional.empty();
            }
            by++;
        }
        if (!graph.word(by).equals("by") || !LEADING.contains(graph.lemma(by - 1))) {
            return Optional.empty();
        }
        int behind = by;
        return names.in(graph.sentence().index()).stream()
                .filter(leader -> leader.entity().isPerson() && leader.first() > behind)
                .filter(leader -> leader.first() - behind <= NEAR_LEADER)
                .findFirst()
                .map(leader -> names.agent(graph, leader, leader.last()));
    }

    /** "Chad and Mali said their leaders would meet": they stand for the countries. */
    List<Agent> ownersOf(SentenceGraph graph, int head) {
        List<Agent> home = countryOfSpeaker(graph, head);
        if (!home.isEmpty()) {
            return home;
        }
        Optional<Integer> owner = graph.child(head, "nmod:poss").filter(o -> OWNERS.contains(graph.word(o)));
        boolean people = lexicon.groupKind(graph.lemma(head)).isPresent() || lexicon.isTitle(graph.lemma(head));
        boolean other = lexicon.groupKind(graph.lemma(head))
                .filter(kind -> kind.equals("delegation"))
                .isPresent();
        if (owner.isEmpty() || !people || other || isToldApart(graph, head)) {
            return List.of();
        }
        Mention words = names.article().mention(graph.sentence().span(owner.get(), head));
        return salience.bodiesOf(graph, owner.get()).stream()
                .map(body -> new Agent(body, words, head))
                .toList();
    }

    /** "The Peruvian minister said his country would hold talks": the country that he stands for. */
    private List<Agent> countryOfSpeaker(SentenceGraph graph, int head) {
        if (!HOMES.contains(graph.word(head))) {
            return List.of();
        }
        Mention words = names.article().mention(graph.token(head).span());
        return graph.children(head, "nmod:poss").stream()
                .filter(owner -> graph.hasTag(owner, "PRP"))
                .flatMap(owner -> salience.pronoun(graph, owner).stream())
                .flatMap(person -> person.context().country().stream())
                .flatMap(country -> names.country(country).stream())
                .map(country -> new Agent(country, words, head))
                .toList();
    }

    /** "its Chilean counterpart" is somebody else's. */
    private boolean isToldApart(SentenceGraph graph, int head) {
        return graph.lemma(head).equals("counterpart")
                || graph.children(head, "amod", "compound", "nmod").stream()
                        .anyMatch(
                                m -> Character.isUpperCase(graph.token(m).text().charAt(0)));
    }

    /** Whether an entity acts for itself, as states and organisations do. */
    static boolean isActor(EntityDraft entity) {
        return entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.ORGANIZATION;
    }
}
