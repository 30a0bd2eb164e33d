package parley.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Dependency;
import parley.model.Token;

/**
 * Puts right what the parser makes of "are due to meet": it takes "due to" for the preposition, and the verb for a part of
 * it, mostly behind a comma.
 */
final class DueArcs {
    private static final String PART = "fixed";
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");

    private final List<Token> tokens;
    private final List<Dependency> arcs;

    private DueArcs(List<Token> tokens, List<Dependency> arcs) {
        this.tokens = tokens;
        this.arcs = arcs;
    }

    static List<Dependency> mend(List<Token> tokens, List<Dependency> arcs) {
        List<Dependency> mended = arcs;
        for (Dependency arc : arcs) {
            if (isVerbOfDue(tokens, arc)) {
                mended = new DueArcs(tokens, mended).mend(arc.governor(), arc.dependent());
            }
        }
        return mended;
    }

    private static boolean isVerbOfDue(List<Token> tokens, Dependency arc) {
        int due = arc.governor();
        return arc.relation().equals(PART)
                && arc.dependent() == due + 2
                && tokens.get(due + 2).pos().equals("VB")
                && tokens.get(due).text().equals("due")
                && due > 0
                && BEING.contains(tokens.get(due - 1).text());
    }

    private List<Dependency> mend(int due, int verb) {
        Optional<Integer> subject = subject(due);
        if (subject.isEmpty()) {
            return arcs;
        }
        int head = subject.get();
        Optional<Integer> teller = above(due).filter(above -> above > verb);
        Set<Dependency> right = new LinkedHashSet<>();
        for (Dependency arc : arcs) {
            boolean ofDue = arc.governor() == due || arc.governor() == due - 1;
            if (arc.dependent() == due
                    || arc.dependent() == due - 1
                    || arc.relation().equals(PART) && ofDue) {
                continue; // made anew below
            }
            if (arc.dependent() == head && !isWithin(arc.relation())) {
                right.add(new Dependency(due, head, "nsubj"));
                right.add(new Dependency(verb, head, "nsubj:xsubj"));
                teller.ifPresentOrElse(
                        above -> right.add(new Dependency(above, due, "ccomp")),
                        () -> right.add(new Dependency(arc.governor(), due, arc.relation())));
            } else if (ofDue && arc.dependent() > verb) {
                right.add(new Dependency(verb, arc.dependent(), arc.relation()));
            } else if (teller.filter(above -> above == arc.governor()).isPresent() && arc.dependent() > verb) {
                right.add(new Dependency(
                        arc.governor(), arc.dependent(), arc.relation().replace("nsubj:pass", "nsubj")));
            } else {
                right.add(arc);
            }
        }
        right.add(new Dependency(due, due - 1, "cop"));
        right.add(new Dependency(due, verb, "xcomp"));
        right.add(new Dependency(verb, due + 1, "mark"));
        return List.copyOf(right);
    }

    /** What the teller's verb has in front of "are", or the noun above "are due". */
    private Optional<Integer> subject(int due) {
        Optional<Integer> above = above(due);
        List<Integer> heads = new ArrayList<>();
        above.ifPresent(heads::add);
        Optional<Integer> of = above.filter(head -> head < due).flatMap(this::above);
        of.ifPresent(heads::add);
        of.flatMap(this::above).ifPresent(heads::add);
        return heads.stream()
                .filter(head -> head < due - 1 && tokens.get(head).pos().matches("NN.*|PRP|W.*"))
                .findFirst()
                .or(() -> above.flatMap(teller -> IntStream.range(0, due - 1)
                        .filter(at -> arcs.stream()
                                .anyMatch(arc -> arc.governor() == teller
                                        && arc.dependent() == at
                                        && arc.relation().startsWith("nsubj")))
                        .boxed()
                        .findFirst()));
    }

    private static boolean isWithin(String relation) {
        return relation.matches("(conj|appos|compound|nmod|flat).*");
    }

    private Optional<Integer> above(int token) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == token && arc.governor() != Dependency.ROOT)
                .map(Dependency::governor)
                .findFirst();
    }
}
