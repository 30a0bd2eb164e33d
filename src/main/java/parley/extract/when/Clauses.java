package parley.extract.when;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import parley.model.Dependency;
import parley.model.Sentence;
import parley.model.Span;

/** A sentence as clauses: which verb, or other word that says something of a subject, rules a token. */
final class Clauses {
    private static final Set<String> DOUBLES = Set.of("nsubj:xsubj", "nsubj:pass:xsubj", "ref", "orphan");

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The token of a phrase on which its others hang. */
    int headOf(Span phrase) {
        int head = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (phrase.overlaps(sentence.tokens().get(i).span())) {
                boolean governedFromOutside = governors(i).stream()
                        .anyMatch(d -> d.governor() == Dependency.ROOT
                                || !phrase.overlaps(
                                        sentence.tokens().get(d.governor()).span()));
                head = governedFromOutside || head < 0 ? i : head;
            }
        }
        return head;
    }

    List<Dependency> governors(int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.dependent() == token && !DOUBLES.contains(d.relation()))
                .toList();
    }

    List<Dependency> dependents(int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.governor() == token && !DOUBLES.contains(d.relation()))
                .toList();
    }

    /** Verbs whose subject a token is by way of another verb: "talks are expected to continue". */
    List<Integer> controllers(int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.dependent() == token && d.relation().endsWith(":xsubj"))
                .map(Dependency::governor)
                .toList();
    }

    /** Whether a clause says what happens at a place named before: "landed in Oslo, where they met". */
    boolean isPlaced(int ruler) {
        return dependents(ruler).stream().anyMatch(d -> lemma(d.dependent()).equals("where"));
    }

    String lemma(int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isVerb(int token) {
        return sentence.tokens().get(token).pos().startsWith("VB");
    }

    /** Whether a clause hangs on this token. */
    boolean rulesClause(int token) {
        boolean modifies = governors(token).stream()
                .allMatch(d -> Set.of("amod", "compound", "case").contains(d.shortRelation()));
        return (isVerb(token) && (!modifies || governors(token).isEmpty()))
                || dependents(token).stream()
                        .anyMatch(d -> d.shortRelation().equals("nsubj")
                                || d.relation().equals("cop"));
    }

    /** The tokens on the ways up from a token to what rules its clause, both ends included. */
    Set<Integer> upToClause(int token) {
        return upToClause(token, way -> true);
    }

    /** As above, by the ways that may be taken. */
    Set<Integer> upToClause(int token, Predicate<Dependency> open) {
        Set<Integer> seen = new LinkedHashSet<>();
        Deque<Integer> ahead = new ArrayDeque<>(List.of(token));
        while (!ahead.isEmpty()) {
            int next = ahead.poll();
            if (seen.add(next) && !rulesClause(next)) {
                governors(next).stream()
                        .filter(open)
                        .map(Dependency::governor)
                        .filter(governor -> governor != Dependency.ROOT)
                        .forEach(ahead::add);
            }
        }
        return seen;
    }

    /** Whether what rules a clause is in the present: "meet", "are held", "is meeting", not "have met". */
    boolean isPresent(int ruler) {
        boolean modal = dependents(ruler).stream().anyMatch(d -> hasTag(d.dependent(), "MD"));
        boolean helped = dependents(ruler).stream()
                .filter(d -> Set.of("aux", "cop").contains(d.shortRelation()))
                .anyMatch(d -> hasTag(d.dependent(), "VBZ", "VBP")
                        && !lemma(d.dependent()).equals("have"));
        boolean bare = hasTag(ruler, "VB")
                && dependents(ruler).stream().anyMatch(d -> d.relation().equals("nsubj"))
                && dependents(ruler).stream()
                        .noneMatch(d -> Set.of("aux", "mark", "cop").contains(d.shortRelation()));
        return !modal && (hasTag(ruler, "VBZ", "VBP") || helped || bare);
    }

    /** "is due to meet": a complement without a subject of its own, though the parser takes it for a clause. */
    boolean isInfinitiveOfSubjectAbove(Dependency complement) {
        List<Dependency> below = dependents(complement.dependent());
        return hasTag(complement.governor(), "JJ")
                && below.stream()
                        .anyMatch(d -> d.relation().equals("mark")
                                && lemma(d.dependent()).equals("to"))
                && below.stream().noneMatch(d -> d.shortRelation().equals("nsubj"));
    }

    boolean hasTag(int token, String... tags) {
        return Set.of(tags).contains(sentence.tokens().get(token).pos());
    }
}
