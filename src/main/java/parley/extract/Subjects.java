package parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Dependency;

/** Finds the one who does what a verb says, also where the verb borrows its subject from the clause above. */
final class Subjects {
    /** Verbs whose object does not do what they are done for: "visited Oslo to meet". */
    private static final Set<String> GOING = WordList.words("reaching");

    /** What one makes in order to do something: "made a visit to hold talks". */
    private static final Set<String> UNDERTAKINGS = WordList.words("undertaking");

    /** "reached a deal with Chile to meet": both will. */
    private static final Set<String> SHARED = WordList.words("bargain");

    /** "accused Chile of walking out": it is the blamed who did it. */
    private static final Set<String> BLAMING = WordList.words("blaming");

    /** "became the first envoy to visit Lima, meeting rebels there": who became it met them. */
    private static final Set<String> BECOMING = WordList.words("becoming");

    private static final Set<String> CALLED_TO = WordList.words("called-to");
    private static final Map<String, String> ASKING = Map.of("call", "on", "appeal", "to", "plead", "with");

    private static final int HIGHEST = 4;
    private static final Set<String> GOAL = Set.of("to", "in", "into", "at", "from", "via");

    private Subjects() {}

    static List<Integer> of(SentenceGraph graph, int verb) {
        return of(graph, verb, 0);
    }

    private static List<Integer> of(SentenceGraph graph, int verb, int climbed) {
        List<Integer> lent = Stream.of(ownersOfPlan(graph, verb), AcrossBe.subjects(graph, verb), asked(graph, verb))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!lent.isEmpty()) {
            return lent;
        }
        boolean passive = !graph.children(verb, "nsubj:pass", "aux:pass").isEmpty();
        List<Integer> own = graph.children(verb).stream()
                .filter(d -> d.shortRelation().equals("nsubj") && !isObjectOfGoing(graph, d))
                .map(d -> d.dependent())
                .filter(t ->
                        !graph.hasTag(t, "W") || graph.children(verb, "nsubj").size() == 1)
                // "is due on Thursday to see her": the parser takes the day for the one who sees.
                .filter(t -> !graph.hasTag(t, "VBN")
                        && !isGoal(graph, t, verb)
                        && !graph.sentence().isInTime(t))
                .distinct()
                .toList();
        List<Integer> members = own.size() == 1 ? amongThose(graph, own.get(0)) : List.of();
        if (!own.isEmpty() || climbed >= HIGHEST) {
            return members.isEmpty() ? own : members;
        }
        Optional<Integer> who = beforeTime(graph, verb).or(() -> behindDay(graph, verb));
        if (who.isPresent()) {
            return List.of(who.get());
        }
        Optional<Integer> told = takenForObject(graph, verb);
        if (told.isPresent()) {
            return List.of(told.get());
        }
        return passive && climbed == 0 ? List.of() : borrowed(graph, verb, climbed);
    }

    /** "Lind and Okoro were among those who took part". */
    private static List<Integer> amongThose(SentenceGraph graph, int those) {
        boolean among = graph.word(those).equals("those")
                && graph.hasChildWithLemma(those, Set.of("among"), "case")
                && !graph.children(those, "cop").isEmpty();
        return among ? graph.children(those, "nsubj") : List.of();
    }

    /** "called on her to join him", "appealed to her to come": it is she who will. */
    private static List<Integer> asked(SentenceGraph graph, int verb) {
        return graph.governors(verb, "xcomp", "advcl:to").stream()
                .filter(asking -> CALLED_TO.contains(graph.lemma(verb)))
                .flatMap(asking ->
                        graph.children(asking, "obl:" + ASKING.getOrDefault(graph.lemma(asking), "none")).stream())
                .filter(who -> who < verb && !graph.sentence().isInTime(who))
                .toList();
    }

    /** "objects to her plan to visit Lima and meet him": whose plan it is will do it, wherever the parser hangs it. */
    private static List<Integer> ownersOfPlan(SentenceGraph graph, int verb) {
        int first = graph.governor(verb, "conj").filter(graph::isVerb).orElse(verb);
        return graph.children(first, "mark", "aux").stream()
                .filter(to -> graph.word(to).equals("to") && graph.isNoun(to - 1))
                .filter(to -> UNDERTAKINGS.contains(graph.lemma(to - 1)))
                .flatMap(to -> graph.children(to - 1, "nmod:poss").stream())
                .toList();
    }

    /** "travelled to Pretoria to meet": the parser takes the goal for the one who meets. */
    private static boolean isGoal(SentenceGraph graph, int token, int verb) {
        boolean infinitive = graph.children(verb, "mark", "aux").stream()
                .anyMatch(m -> m > token && graph.word(m).equals("to"));
        int first = token;
        while (first > 0
                && (graph.hasTag(first - 1, "NN") || graph.hasTag(first - 1, "JJ") || graph.hasTag(first - 1, "DT"))) {
            first--;
        }
        return infinitive && GOAL.contains(graph.word(first - 1));
    }

    /** "visited Oslo to meet", "saw no reason to meet": the parser lends the town or the reason to the meeting. */
    private static boolean isObjectOfGoing(SentenceGraph graph, Dependency arc) {
        return arc.relation().endsWith(":xsubj")
                && (UNDERTAKINGS.contains(graph.lemma(arc.dependent()))
                                && !graph.governors(arc.dependent(), "obj").isEmpty()
                        || graph.governors(arc.dependent(), "obj").stream()
                                .anyMatch(v -> GOING.contains(graph.lemma(v)) || BECOMING.contains(graph.lemma(v))));
    }

    /** "Lind, who a week ago held talks": for the time between, the parser takes her for one more object. */
    private static Optional<Integer> beforeTime(SentenceGraph graph, int verb) {
        List<Integer> objects = graph.children(verb, "obj");
        return graph.governors(verb, "acl:relcl").stream()
                .filter(who -> objects.size() > 1 && objects.contains(who))
                .findFirst();
    }

    /** "On Thursday Lind is to meet her": the parser joins the day to her name. */
    private static Optional<Integer> behindDay(SentenceGraph graph, int verb) {
        return graph.children(verb, "obl:on").stream()
                .filter(who -> who < verb
                        && graph.token(who).name().isPresent()
                        && !graph.sentence().isInTime(who))
                .filter(who -> graph.children(who, "compound").stream().anyMatch(graph.sentence()::isInTime))
                .findFirst();
    }

    /** "announces Chile has agreed": the parser takes the one who has agreed for what is announced. */
    private static Optional<Integer> takenForObject(SentenceGraph graph, int verb) {
        Optional<Integer> before = graph.children(verb, "aux").stream()
                .filter(aux -> graph.hasTag(aux, "VBZ") || graph.hasTag(aux, "VBP") || graph.hasTag(aux, "MD"))
                .min(Integer::compare)
                .map(aux -> aux - 1);
        return before.filter(name -> name > 0
                && graph.governors(verb, "dep", "ccomp", "parataxis").stream()
                        .anyMatch(telling -> graph.children(telling, "obj").contains(name)));
    }

    private static List<Integer> borrowed(SentenceGraph graph, int verb, int climbed) {
        boolean opens = verb == 0 && graph.hasTag(verb, "VBG");
        Optional<Integer> main = opens ? graph.child(verb, "parataxis", "ccomp", "dep") : Optional.empty();
        if (main.filter(graph::isVerb).isPresent()) {
            return of(graph, main.get(), climbed + 1);
        }
        if (graph.hasTag(verb, "VBG")) {
            Optional<Integer> ruler = graph.governor(verb, "obl", "advcl");
            List<Integer> blamed = ruler.filter(v -> BLAMING.contains(graph.lemma(v)))
                    .map(v -> graph.children(v, "obj", "nsubj:pass"))
                    .orElse(List.of());
            if (!blamed.isEmpty()) {
                return blamed;
            }
            if (graph.governors(verb, "advcl").isEmpty()
                    && ruler.filter(graph::isVerb).isPresent()) {
                return of(graph, ruler.get(), climbed + 1);
            }
        }
        Optional<Integer> above = graph.governor(verb, "xcomp", "advcl", "conj", "ccomp", "parataxis", "dep");
        if (above.isPresent() && isInfinite(graph, verb)) {
            boolean ownPurpose = graph.governors(verb, "xcomp").isEmpty()
                    || GOING.contains(graph.lemma(above.get()))
                    || BECOMING.contains(graph.lemma(above.get()));
            List<Integer> objects = ownPurpose
                    ? List.of()
                    : graph.children(above.get(), "obj", "iobj").stream()
                            .filter(object -> !UNDERTAKINGS.contains(graph.lemma(object)))
                            .toList();
            return objects.isEmpty() ? withPartners(graph, above.get(), of(graph, above.get(), climbed + 1)) : objects;
        }
        Optional<Integer> noun = graph.governor(verb, "acl");
        if (noun.isPresent()) {
            List<Integer> owners = graph.children(noun.get(), "nmod:poss");
            if (!owners.isEmpty()) {
                return owners;
            }
            if (graph.isVerb(noun.get())) {
                return of(graph, noun.get(), climbed + 1);
            }
            List<Integer> whoIsThere =
                    graph.children(noun.get(), "cop").isEmpty() ? List.of() : graph.children(noun.get(), "nsubj");
            if (graph.hasTag(verb, "VBG") && !whoIsThere.isEmpty()) {
                return whoIsThere;
            }
            Optional<Integer> become =
                    graph.governor(noun.get(), "xcomp").filter(v -> BECOMING.contains(graph.lemma(v)));
            if (become.isPresent()) {
                return of(graph, become.get(), climbed + 1);
            }
            Optional<Integer> earning = graph.governor(noun.get(), "obj").filter(graph::isVerb);
            if (earning.isPresent() && graph.hasChildWithLemma(verb, Set.of("for"), "mark", "case")) {
                return of(graph, earning.get(), climbed + 1); // "drew criticism for attending"
            }
            if (graph.hasTag(verb, "VBG") || isClauseOf(graph, noun.get(), verb)) {
                return isResult(graph, noun.get(), verb) ? List.of() : List.of(noun.get());
            }
            return graph.governor(noun.get(), "obj", "xcomp", "nsubj:pass", "obl")
                    .map(v -> of(graph, v, climbed + 1))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<Integer> withPartners(SentenceGraph graph, int verb, List<Integer> subjects) {
        return Stream.concat(
                        subjects.stream(),
                        graph.children(verb, "obj").stream()
                                .filter(deal -> SHARED.contains(graph.lemma(deal)))
                                .flatMap(deal -> graph.children(deal, "nmod:with").stream()))
                .toList();
    }

    /** "arrested two envoys, raising concern at the summit": what was done raises it, and not the envoys. */
    private static boolean isResult(SentenceGraph graph, int noun, int verb) {
        return graph.hasTag(verb, "VBG")
                && graph.word(verb - 1).equals(",")
                && graph.governor(noun, "obj").filter(graph::isVerb).isPresent();
    }

    /** "as Lind and Okoro meet with Diaz": the parser takes "as" for a preposition, and the verb for what is told of them. */
    private static boolean isClauseOf(SentenceGraph graph, int noun, int verb) {
        return noun < verb
                && !graph.hasTag(verb, "VBN")
                && graph.children(verb, "mark", "aux").isEmpty()
                && graph.hasChildWithLemma(noun, Set.of("as", "while"), "case");
    }

    /** A verb without a tense of its own, which borrows its subject. */
    private static boolean isInfinite(SentenceGraph graph, int verb) {
        String tag = graph.token(verb).pos();
        boolean modal = graph.children(verb, "aux").stream().anyMatch(a -> graph.hasTag(a, "MD"));
        boolean tensed = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        boolean joined = !graph.governors(verb, "conj").isEmpty();
        return joined || !modal && !tensed;
    }
}
