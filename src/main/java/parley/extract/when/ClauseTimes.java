package parley.extract.when;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Dependency;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.TimeExpression;

/** Which dated phrases of a sentence belong to one trigger, and how closely. */
final class ClauseTimes {
    /** "ahead of the vote", "in light of the attacks last week". */
    private static final Set<String> LEADING_AWAY = ClauseWords.list("leading-away-words.txt");

    private static final Set<String> SAME_SUBJECT = Set.of("xcomp", "advcl:to", "acl:to", "acl");
    private static final Set<String> TIME_OF_A_CLAUSE = Set.of("nmod:on", "nmod:tmod", "nmod:unmarked", "nmod:npmod");

    private final Sentence sentence;
    private final int trigger;
    private final ClauseWords words;
    private final Clauses clauses;
    private final OtherDays others;
    private final Map<Integer, Bond> bonds = new LinkedHashMap<>();

    ClauseTimes(Sentence sentence, int trigger, ClauseWords words) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.words = words;
        this.clauses = new Clauses(sentence);
        this.others = new OtherDays(sentence, clauses);
        bindUp(trigger, Bond.OWN);
        bindDown();
    }

    /** Closest bond first, then nearest to the trigger. */
    List<TimeExpression> withBond(Bond from, Bond to) {
        Comparator<TimeExpression> byBond = Comparator.comparing(t -> bond(t).orElse(Bond.TELLING));
        int at = sentence.tokens().get(trigger).span().begin();
        return sentence.times().stream()
                .filter(t -> bond(t).filter(b -> b.compareTo(from) >= 0 && b.compareTo(to) <= 0)
                        .isPresent())
                .sorted(byBond.thenComparingInt(t -> Math.abs(t.mention().span().begin() - at)))
                .toList();
    }

    /** Whether the clause that the trigger is told in is in the present tense. */
    boolean toldInPresent() {
        return rulers().anyMatch(clauses::isPresent);
    }

    /** Whether that clause, in the present tense, sets out on a visit: "arrives for a two-day visit". */
    boolean setsOut() {
        return rulers().anyMatch(ruler ->
                clauses.isPresent(ruler) && words.settingOutVerbs().contains(clauses.lemma(ruler)));
    }

    private Stream<Integer> rulers() {
        return bonds.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Bond.CLAUSE) <= 0)
                .map(Map.Entry::getKey);
    }

    /** Gives a bond to the clause of a token, and to those above it that share its time. */
    private void bindUp(int token, Bond bond) {
        for (int head : rulersOf(token)) {
            Bond own = head == token ? bond : bond.atLeast(tells(head) ? Bond.TELLING : Bond.CLAUSE);
            Bond known = bonds.putIfAbsent(head, own);
            if (known == null && own != Bond.TELLING) {
                clauses.governors(head).stream()
                        .filter(d -> d.governor() != Dependency.ROOT)
                        .forEach(d -> bindGovernor(d, own));
            }
        }
    }

    /** What rules the clause of a token, by no way that leads to another time. */
    private List<Integer> rulersOf(int token) {
        return clauses.upToClause(token, way -> !words.apart(way) || isOver(way)).stream()
                .filter(clauses::rulesClause)
                .toList();
    }

    /** "briefed her over lunch on Monday": both were on that day. */
    private boolean isOver(Dependency way) {
        return way.dependent() == trigger && way.relation().equals("obl:over");
    }

    private void bindGovernor(Dependency up, Bond below) {
        if (up.relation().equals("ccomp") && clauses.isInfinitiveOfSubjectAbove(up)) {
            bindUp(up.governor(), below.atLeast(tells(up.governor()) ? Bond.TELLING : Bond.CLAUSE));
        } else if (up.relation().equals("acl") && up.dependent() == trigger && clauses.hasTag(trigger, "VBG")) {
            // "leaders meeting in Oslo agree": what they agree on, they agree on there
            rulersOf(up.governor()).forEach(head -> bonds.putIfAbsent(head, Bond.CLAUSE));
        } else if (SAME_SUBJECT.contains(up.relation())) {
            bindUp(up.governor(), below.atLeast(tells(up.governor()) ? Bond.TELLING : Bond.CLAUSE));
        } else if (up.shortRelation().equals("conj") && up.governor() < up.dependent()
                || up.relation().equals("advcl")) {
            bonds.putIfAbsent(up.governor(), Bond.NEIGHBOUR);
        } else if (up.relation().equals("acl:relcl") && sentence.isInTime(up.governor())) {
            bonds.putIfAbsent(up.governor(), Bond.CLAUSE); // "last October, when they met"
        } else if (up.relation().equals("acl:relcl") && clauses.isPlaced(up.dependent())) {
            clauses.upToClause(up.governor()).stream()
                    .filter(clauses::rulesClause)
                    .forEach(head -> bonds.putIfAbsent(head, Bond.NEIGHBOUR));
        } else if (up.shortRelation().equals("ccomp") || up.shortRelation().equals("parataxis")) {
            bonds.putIfAbsent(up.governor(), Bond.TELLING);
        }
    }

    /** The clauses that hang on the trigger, or speak of it: "talks held on Monday", "talks are due to end on Monday". */
    private void bindDown() {
        for (Dependency d : clauses.dependents(trigger)) {
            if (words.apart(d)) {
                continue; // "will meet before the campaign opens on Monday"
            }
            if (isPlan(d)) {
                clauses.dependents(d.dependent()).stream()
                        .filter(plan -> clauses.isVerb(plan.dependent()))
                        .forEach(plan -> bindWithComplements(plan.dependent(), Bond.OWN));
            }
            if (d.shortRelation().equals("acl") || d.shortRelation().equals("advcl")) {
                bindWithComplements(d.dependent(), d.relation().equals("acl") ? Bond.OWN : Bond.NEIGHBOUR);
            }
        }
        clauses.controllers(trigger).forEach(verb -> bindWithComplements(verb, Bond.CLAUSE));
    }

    /** "a meeting, due to take place on Monday,". */
    private boolean isPlan(Dependency arc) {
        return arc.relation().equals("amod") && arc.dependent() > trigger;
    }

    private void bindWithComplements(int verb, Bond bond) {
        if (bonds.putIfAbsent(verb, bond) == null) {
            clauses.dependents(verb).stream()
                    .filter(d -> d.relation().equals("xcomp"))
                    .forEach(d -> bindWithComplements(d.dependent(), bond));
        }
    }

    private boolean tells(int verb) {
        return words.tellingVerbs().contains(clauses.lemma(verb));
    }

    private Optional<Bond> bond(TimeExpression time) {
        if (sentence.dependencies().isEmpty()) {
            return Optional.of(Bond.CLAUSE);
        }
        int head = clauses.headOf(time.mention().span());
        if (isOfSomethingApart(time) || others.hold(time)) {
            return Optional.empty();
        }
        Set<Integer> way = clauses.upToClause(head);
        if (way.contains(trigger)
                && clauses.upToClause(head, arc -> arc.dependent() == head || !leadsAway(arc))
                        .contains(trigger)) {
            return Optional.of(Bond.OWN);
        }
        if (head < 0 || !datesAClause(head)) {
            return Optional.empty();
        }
        Set<Integer> reached = clauses.upToClause(head, arc -> arc.dependent() == head || !leadsAway(arc));
        Optional<Bond> found =
                reached.stream().filter(bonds::containsKey).map(bonds::get).min(Comparator.naturalOrder());
        // "cancelled talks on Monday": behind the trigger, the date is rather the meeting's than the teller's.
        boolean mayBeMeetings = head > trigger && Collections.disjoint(complementRulers(), way);
        return found.map(b -> b == Bond.TELLING && mayBeMeetings ? Bond.NEIGHBOUR : b);
    }

    /** "met him days before the vote on Sunday": the day is that of the vote, wherever the parser hangs it. */
    private boolean isOfSomethingApart(TimeExpression time) {
        int first = others.firstOf(time);
        int before = first - 1;
        if (before > 0 && clauses.hasTag(before, "IN")) {
            before--;
        }
        return before > 0
                && before != trigger
                && clauses.hasTag(before, "NN", "NNS")
                && clauses.governors(before).stream().anyMatch(d -> words.apart(d) || isMeasuredFrom(d));
    }

    /** "a day after the vote", "the eve of the vote": it is counted from. */
    private boolean isMeasuredFrom(Dependency way) {
        boolean eve = way.governor() != Dependency.ROOT
                && clauses.lemma(way.governor()).equals("eve");
        return eve
                || way.relation().endsWith(":after")
                        && clauses.dependents(way.dependent()).stream()
                                .filter(d -> d.relation().equals("case"))
                                .anyMatch(d -> isBehindLength(d.dependent()));
    }

    private boolean isBehindLength(int preposition) {
        return preposition > 0 && sentence.isInTime(preposition - 1);
    }

    /** "talks ahead of the June vote": the month is that of the vote. */
    private boolean leadsAway(Dependency arc) {
        boolean ahead = arc.governor() != Dependency.ROOT && LEADING_AWAY.contains(clauses.lemma(arc.governor()));
        return ahead || words.apart(arc);
    }

    private List<Integer> complementRulers() {
        return bonds.keySet().stream()
                .flatMap(token -> clauses.governors(token).stream())
                .filter(d -> Set.of("ccomp", "parataxis").contains(d.shortRelation()))
                .map(Dependency::governor)
                .toList();
    }

    /** Whether a date belongs to what happens, and not to a thing: not "the 2008 crisis", "the war in 2008". */
    private boolean datesAClause(int head) {
        return clauses.governors(head).stream().allMatch(d -> {
            if (d.governor() == Dependency.ROOT || clauses.rulesClause(d.governor()) || d.governor() == trigger) {
                return true;
            }
            boolean atPlace = sentence.tokens()
                    .get(d.governor())
                    .name()
                    .filter(kind -> kind == EntityKind.PLACE)
                    .isPresent();
            boolean ofStretch =
                    Set.of("obl:to", "nmod:to", "obl:until", "nmod:until").contains(d.relation())
                            && sentence.isInTime(d.governor());
            return ofStretch && datesAClause(d.governor())
                    || atPlace && d.shortRelation().equals("nmod")
                    || TIME_OF_A_CLAUSE.contains(d.relation())
                    || clauses.hasTag(d.governor(), "RB");
        });
    }
}
