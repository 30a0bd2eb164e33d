package parley.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds who did what a verb says where another verb tells who it was: "Lind was among those who came", "Those present included
 * Lind", "Also present was Lind".
 */
final class AcrossBe {
    private AcrossBe() {}

    static List<Integer> subjects(SentenceGraph graph, int verb) {
        List<Integer> behind = graph.hasTag(verb, "VBD")
                ? List.of()
                : graph.governors(verb, "nsubj").stream()
                        .filter(who -> who > verb && !graph.children(who, "cop").isEmpty())
                        .toList();
        Stream<Integer> ofThose = Stream.concat(
                        graph.governors(verb, "acl", "acl:relcl", "amod").stream(), Stream.of(verb - 1))
                .filter(those -> graph.word(those).equals("those"))
                .flatMap(those -> Stream.concat(
                        graph.children(those, "nsubj").stream(),
                        Stream.of(verb + 1)
                                .filter(telling -> graph.lemma(telling).equals("include"))
                                .flatMap(telling -> graph.children(telling, "obj").stream())));
        return Stream.concat(behind.stream(), ofThose).distinct().toList();
    }
}
