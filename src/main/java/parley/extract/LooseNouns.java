package parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Dependency;

/** Finds the verb for a noun that the parser hung on another noun: on a town, a thing, or who the clause is about. */
final class LooseNouns {
    private static final int FARTHEST_THING = 3;
    private static final Set<String> OPENING = Set.of("in", "at", "during");
    private static final Set<String> PAPERS = WordList.words("no-agents.tsv", "paper");

    private LooseNouns() {}

    /** The arc by which the noun would hang on a verb, if one can be told. */
    static Optional<Dependency> arc(SentenceGraph graph, int noun) {
        return behindPlace(graph, noun)
                .or(() -> behindObject(graph, noun))
                .or(() -> behindAhead(graph, noun))
                .or(() -> behindBack(graph, noun))
                .or(() -> behindSubject(graph, noun))
                .or(() -> behindName(graph, noun))
                .or(() -> opening(graph, noun))
                .or(() -> behindRelative(graph, noun));
    }

    /** "Talks, which were to begin today, have been put off": the parser joins what is said of them to the clause between. */
    private static Optional<Dependency> behindRelative(SentenceGraph graph, int noun) {
        boolean told = graph.governors(noun).stream().allMatch(arc -> arc.governor() == Dependency.ROOT);
        int comma = graph.size() - 1;
        while (told && comma > noun && !graph.word(comma).equals(",")) {
            comma--;
        }
        int verb = comma + 1;
        while (verb < graph.size() && isHelper(graph, verb)) {
            verb++;
        }
        boolean helped = told
                && IntStream.range(noun, comma).anyMatch(i -> graph.hasTag(i, "WDT"))
                && comma > noun
                && verb > comma + 1
                && graph.isVerb(verb);
        boolean passive = helped && graph.lemma(verb - 1).equals("be") && graph.hasTag(verb, "VBN");
        return helped ? Optional.of(new Dependency(verb, noun, passive ? "nsubj:pass" : "nsubj")) : Optional.empty();
    }

    private static boolean isHelper(SentenceGraph graph, int token) {
        return graph.hasTag(token, "MD")
                || graph.lemma(token).equals("be")
                || graph.lemma(token).equals("have")
                || graph.hasTag(token, "RB");
    }

    /** "opens in Oslo and another is held in Rome": the parser joins the other one to the town. */
    static Optional<Dependency> behindTown(SentenceGraph graph, int noun) {
        boolean joinedToTown = graph.governors(noun, "conj").stream()
                .anyMatch(town -> graph.token(town).name().isPresent());
        int verb = noun + 1;
        boolean passive = false;
        while (graph.hasTag(verb, "MD") || graph.lemma(verb).equals("be")) {
            passive = passive || graph.lemma(verb).equals("be");
            verb++;
        }
        if (!joinedToTown || !graph.isVerb(verb)) {
            return Optional.empty();
        }
        boolean done = passive && graph.hasTag(verb, "VBN");
        return Optional.of(new Dependency(verb, noun, done ? "nsubj:pass" : "nsubj"));
    }

    /** "invited them to Oslo for talks": the parser hangs the talks on the town. */
    private static Optional<Dependency> behindPlace(SentenceGraph graph, int noun) {
        return graph.governors(noun, "nmod:for").stream()
                .filter(place -> graph.token(place).name().isPresent())
                .flatMap(place -> graph.governors(place, "obl", "obj", "nmod").stream())
                .filter(graph::isVerb)
                .findFirst()
                .map(verb -> new Dependency(verb, noun, "obl:for"));
    }

    /** "signed a treaty on trade at the talks": the parser hangs the talks on the treaty, or on the trade. */
    private static Optional<Dependency> behindObject(SentenceGraph graph, int noun) {
        for (Dependency arc : graph.governors(noun)) {
            boolean inTalks = arc.relation().equals("nmod:in")
                    && !graph.children(noun, "nmod:with").isEmpty();
            if (inTalks || arc.relation().equals("nmod:at") || arc.relation().equals("nmod:during")) {
                int thing = arc.governor();
                for (int step = 0; step < FARTHEST_THING; step++) {
                    Optional<Integer> verb = graph.governor(thing, "obj", "obl:on", "obl:as", "obl:for")
                            .filter(graph::isVerb);
                    if (verb.isPresent()) {
                        return Optional.of(
                                new Dependency(verb.get(), noun, arc.relation().replace("nmod", "obl")));
                    }
                    thing = graph.governor(thing, "nmod").orElse(thing);
                }
            }
        }
        return Optional.empty();
    }

    /** "arrives ahead of the summit", "declares a truce ahead of it", where the parser hangs the summit on "ahead". */
    private static Optional<Dependency> behindAhead(SentenceGraph graph, int noun) {
        return graph.governors(noun, "obl:of", "nmod:of").stream()
                .filter(ahead -> graph.word(ahead).equals("ahead"))
                .flatMap(ahead -> graph.governors(ahead, "advmod").stream())
                .flatMap(above -> graph.isVerb(above) ? Stream.of(above) : graph.governors(above, "obj").stream())
                .filter(graph::isVerb)
                .findFirst()
                .map(verb -> new Dependency(verb, noun, "obl:ahead_of"));
    }

    /** "go back to talks", where the parser hangs the talks on "back". */
    private static Optional<Dependency> behindBack(SentenceGraph graph, int noun) {
        return graph.governors(noun, "obl:to").stream()
                .filter(back -> graph.word(back).equals("back"))
                .flatMap(back -> graph.governors(back, "advmod").stream())
                .filter(graph::isVerb)
                .findFirst()
                .map(verb -> new Dependency(verb, noun, "obl:to"));
    }

    /** "Lind, in a meeting with Okoro, promised": the parser hangs the meeting on her. */
    private static Optional<Dependency> behindSubject(SentenceGraph graph, int noun) {
        boolean aside = graph.children(noun, "case").stream()
                .anyMatch(by -> graph.word(by - 1).equals(","));
        return graph.governors(noun).stream()
                .filter(arc -> aside)
                .filter(arc -> SentenceGraph.matches(arc, "nmod:in", "nmod:during", "nmod:at"))
                .flatMap(arc -> graph.governors(arc.governor(), "nsubj").stream()
                        .filter(graph::isVerb)
                        .map(verb -> new Dependency(verb, noun, arc.relation().replace("nmod", "obl"))))
                .findFirst();
    }

    /** "skips the Mutual Security Treaty summit": the parser ends the phrase within the name. */
    private static Optional<Dependency> behindName(SentenceGraph graph, int noun) {
        return graph.governors(noun, "dep").stream()
                .filter(part -> part < noun && IntStream.range(part, noun).allMatch(graph::isNoun))
                .flatMap(part -> graph.governors(part).stream())
                .filter(arc -> graph.isVerb(arc.governor()) && SentenceGraph.matches(arc, "obj", "nsubj", "obl"))
                .map(arc -> new Dependency(arc.governor(), noun, arc.relation()))
                .findFirst();
    }

    /** "In talks led by Chad, the rebels promise": the parser hangs the promise on what opens the sentence. */
    private static Optional<Dependency> opening(SentenceGraph graph, int noun) {
        Optional<Integer> by =
                graph.child(noun, "case").filter(word -> word == 0 && OPENING.contains(graph.word(word)));
        int comma = noun;
        while (comma < graph.size() && !graph.word(comma).equals(",")) {
            comma++;
        }
        int behind = comma;
        return by.flatMap(preposition -> IntStream.range(behind, graph.size())
                .filter(graph::isVerb)
                .filter(verb -> graph.children(verb, "nsubj").stream().anyMatch(who -> who > behind && who < verb))
                .mapToObj(verb -> new Dependency(verb, noun, "obl:" + graph.word(preposition)))
                .findFirst());
    }

    /** "signed a deal setting out terms at a meeting": what is written sets out, and those who sign it met. */
    static Dependency behindPaper(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        boolean aside = graph.hasTag(verb, "VBG") && SentenceGraph.matches(arc, "obl:at", "obl:in", "obl:during");
        return graph.governor(verb, "acl")
                .filter(paper -> aside && PAPERS.contains(graph.lemma(paper)))
                .flatMap(paper -> graph.governor(paper, "obj", "obl:on", "obl:to"))
                .filter(graph::isVerb)
                .map(main -> new Dependency(main, arc.dependent(), arc.relation()))
                .orElse(arc);
    }
}
