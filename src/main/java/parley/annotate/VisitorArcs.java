package parley.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Dependency;
import parley.model.Token;
import parley.resource.Resource;

/** Reads "welcomed visiting minister Karin Lind" as who is welcomed, where the parser takes it for what one welcomes to do. */
final class VisitorArcs {
    private static final Set<String> RECEIVING =
            Set.copyOf(new Resource(VisitorArcs.class, "receiving-verbs.txt").words());

    private VisitorArcs() {}

    static List<Dependency> mend(List<Token> tokens, List<Dependency> arcs) {
        return arcs.stream()
                .filter(arc -> isVisiting(tokens, arc) && hasVisitor(arcs, arc.dependent()))
                .findFirst()
                .map(arc -> arcs.stream()
                        .flatMap(other -> mended(other, arc.governor(), arc.dependent()))
                        .toList())
                .orElse(arcs);
    }

    private static boolean isVisiting(List<Token> tokens, Dependency arc) {
        return arc.relation().equals("xcomp")
                && arc.dependent() == arc.governor() + 1
                && tokens.get(arc.dependent()).text().equals("visiting")
                && RECEIVING.contains(tokens.get(arc.governor()).lemma());
    }

    private static boolean hasVisitor(List<Dependency> arcs, int visiting) {
        return arcs.stream()
                .anyMatch(arc -> arc.governor() == visiting && arc.relation().equals("obj"));
    }

    private static Stream<Dependency> mended(Dependency arc, int verb, int visiting) {
        if (arc.dependent() == visiting) {
            return Stream.empty();
        }
        if (arc.governor() != visiting) {
            return Stream.of(arc);
        }
        var moved = new Dependency(verb, arc.dependent(), arc.relation());
        return arc.relation().equals("obj")
                ? Stream.of(moved, new Dependency(arc.dependent(), visiting, "amod"))
                : Stream.of(moved);
    }
}
