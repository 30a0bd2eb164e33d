package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A trigger in its sentence with the words it hangs on.
 *
 * @param token the trigger
 * @param noun whether the trigger is a noun
 * @param top the word that stands for the meeting in the clause: the trigger, or the noun it is part of ("a round of
 *     talks")
 * @param verb the verb of the clause that the meeting is part of, if any
 * @param relation how the top hangs on that verb: obj, nsubj, nsubj:pass, obl:for, ...; "self" for a verb trigger
 * @param through the nouns between trigger and top, nearest first
 */
record MeetingFrame(
        SentenceGraph graph,
        Trigger trigger,
        int token,
        boolean noun,
        int top,
        Optional<Integer> verb,
        String relation,
        List<Integer> through) {
    private static final Set<String> OPENING = WordList.words("opening");
    private static final Set<String> ENDINGS = WordList.words("breakdown");

    /** The words at which places, times and topics of the meeting may hang. */
    List<Integer> anchors() {
        var anchors = new ArrayList<Integer>();
        anchors.add(token);
        anchors.addAll(through);
        verb.filter(v -> !anchors.contains(v)).ifPresent(anchors::add);
        return anchors;
    }

    /** Whether the clause tells of what is said or done at the meeting: "agreed at the summit". */
    boolean isOccasion() {
        return Set.of("obl:at", "obl:during", "nmod:at", "nmod:during", "obl:in", "nmod:in")
                .contains(relation);
    }

    /** Whether the clause says only what it was about: "The meeting was about trade". */
    boolean isOnlyAbout() {
        return noun
                && graph.lemma(token + 1).equals("be")
                && graph.word(token + 2).equals("about");
    }

    /** Whether the clause says only that the meeting goes on: "is in talks", "the talks continue". */
    boolean isProcess() {
        return hangsAs("cop")
                || verb.stream()
                        .flatMap(v -> graph.children(v, "xcomp").stream())
                        .anyMatch(end -> hangsAs("nsubj") && graph.lemma(end).equals("end"))
                || verb.filter(v -> graph.lemma(v).equals("continue")).isPresent();
    }

    /** The preposition by which it hangs on its clause, or the relation where there is none: "at", "obj". */
    String preposition() {
        return relation.substring(relation.indexOf(':') + 1);
    }

    /** Whether the clause tells what came of its end: "after the collapse of talks", however long ago that was. */
    boolean isLongOver() {
        return hangsAs("obl:after", "obl:following", "nmod:after", "nmod:following", "obl:since")
                && through.stream().anyMatch(n -> ENDINGS.contains(graph.lemma(n)));
    }

    /** "after talks with X": the other side is whoever the clause is about. */
    boolean isWithOnly() {
        return !graph.children(token, "obl:with", "nmod:with", "obl:alongside", "nmod:alongside")
                        .isEmpty()
                && graph.children(token, "nmod:poss").isEmpty();
    }

    /** "stayed away from talks that open on Monday with Chad": the others meet all the same. */
    boolean opensWithout() {
        return verb.filter(v -> graph.lemma(v).equals("stay")).isPresent()
                && graph.hasChildWithLemma(token, OPENING, "acl", "acl:relcl");
    }

    /** Whether someone is named by "with", at the meeting or in its clause. */
    boolean isWithSomeone() {
        return isWithOnly()
                || verb.filter(v -> !graph.children(v, "obl:with").isEmpty()).isPresent();
    }

    boolean hangsAs(String... relations) {
        for (String r : relations) {
            if (relation.equals(r) || relation.startsWith(r + ":")) {
                return true;
            }
        }
        return false;
    }
}
