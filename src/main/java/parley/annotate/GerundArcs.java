package parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Dependency;
import parley.model.Token;
import parley.resource.Resource;

/** Reads "on meeting Lind" and "avoided meeting Lind" as what is done to her, where the parser makes one noun of it. */
final class GerundArcs {
    private static final Set<String> VERBS = Set.copyOf(new Resource(GerundArcs.class, "gerund-verbs.txt").words());

    private final List<Token> tokens;
    private final List<Dependency> arcs;
    private final int verb;
    private final int object;

    private GerundArcs(List<Token> tokens, List<Dependency> arcs, int verb, int object) {
        this.tokens = tokens;
        this.arcs = arcs;
        this.verb = verb;
        this.object = object;
    }

    /** The place of the noun that a word is taken to describe, if it is done to it. */
    private static Optional<Integer> object(List<Token> tokens, List<Dependency> arcs, int word) {
        boolean bare = word > 0
                && word + 1 < tokens.size()
                && tokens.get(word).text().equalsIgnoreCase("meeting")
                && takesGerund(tokens, word - 1)
                && Character.isUpperCase(tokens.get(word + 1).text().codePointAt(0));
        if (!bare) {
            return Optional.empty();
        }
        return arcs.stream()
                .filter(arc -> arc.dependent() == word && arc.governor() > word)
                .filter(arc -> Set.of("compound", "amod").contains(arc.relation()))
                .map(arc -> top(arcs, arc.governor()))
                .findFirst();
    }

    private static boolean takesGerund(List<Token> tokens, int before) {
        Token token = tokens.get(before);
        return token.pos().equals("IN")
                || token.pos().equals("TO")
                || VERBS.contains(token.lemma())
                || before > 0
                        && token.pos().equals("RP")
                        && VERBS.contains(tokens.get(before - 1).lemma() + "-" + token.lemma());
    }

    /** "meeting Norwegian leader Jonas Berg": the last noun of a row is who is met. */
    private static int top(List<Dependency> arcs, int noun) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == noun && arc.relation().equals("compound") && arc.governor() > noun)
                .findFirst()
                .map(arc -> top(arcs, arc.governor()))
                .orElse(noun);
    }

    /** The tokens, with a verb for each noun that is one. */
    static List<Token> verbs(List<Token> tokens, List<Dependency> arcs) {
        List<Token> all = new ArrayList<>(tokens);
        for (int i = 0; i < all.size(); i++) {
            if (object(tokens, arcs, i).isPresent()) {
                Token noun = all.get(i);
                all.set(i, new Token(noun.span(), noun.text(), "meet", "VBG", noun.name()));
            }
        }
        return all;
    }

    static List<Dependency> mend(List<Token> tokens, List<Dependency> arcs) {
        for (int i = 0; i < tokens.size(); i++) {
            int word = i;
            Optional<Integer> object = object(tokens, arcs, word);
            if (object.isPresent()) {
                GerundArcs found = new GerundArcs(tokens, arcs, word, object.get());
                return arcs.stream().map(found::mended).distinct().toList();
            }
            if (word > 0 && isGerund(tokens, word) && takesGerund(tokens, word - 1)) {
                return arcs.stream()
                        .map(arc -> arc.dependent() == word && arc.relation().equals("dep")
                                ? new Dependency(arc.governor(), word, "xcomp")
                                : arc)
                        .toList();
            }
        }
        return arcs;
    }

    private static boolean isGerund(List<Token> tokens, int word) {
        return tokens.get(word).text().equals("meeting")
                && tokens.get(word).pos().equals("VBG");
    }

    private Dependency mended(Dependency arc) {
        if (arc.dependent() == verb) {
            return new Dependency(verb, object, "obj");
        }
        if (arc.dependent() == object && arc.governor() != verb) {
            return above(arc);
        }
        if (arc.governor() == object && arc.dependent() < verb) {
            return new Dependency(verb, arc.dependent(), arc.relation().equals("case") ? "mark" : arc.relation());
        }
        boolean aside = arc.dependent() > object
                && (arc.governor() == object && arc.relation().matches("nmod:(in|at|on)|nsubj|cop|punct")
                        || arc.governor() != object && isWithin(arc));
        return aside ? new Dependency(verb, arc.dependent(), arc.relation().replace("nmod", "obl")) : arc;
    }

    /** "plans on meeting her in Lima next week": what the parser hangs on the planning. */
    private boolean isWithin(Dependency arc) {
        boolean planned =
                above().filter(up -> up.relation().equals("xcomp")).anyMatch(up -> up.governor() == arc.governor());
        boolean ahead = arc.relation().equals("obl:tmod")
                && tokens.get(arc.dependent() - 1).text().equals("next");
        return planned && (ahead || arc.relation().matches("obl:(in|at)"));
    }

    private Stream<Dependency> above() {
        return arcs.stream()
                .filter(arc -> arc.dependent() == object && arc.governor() != verb)
                .map(this::above);
    }

    /** How the verb hangs on what is above: "insists on meeting" as what is insisted on. */
    private Dependency above(Dependency arc) {
        int governor = arc.governor();
        if (governor != Dependency.ROOT && tokens.get(governor).text().equals("ahead")) {
            return arcs.stream()
                    .filter(up -> up.dependent() == governor && up.relation().equals("advmod"))
                    .findFirst()
                    .map(up -> new Dependency(up.governor(), verb, "advcl:ahead_of"))
                    .orElse(new Dependency(governor, verb, "advcl:of"));
        }
        if (arc.relation()
                .matches("nmod:(by|after|before|without)")) { // "began her visit by meeting": hung on the visit
            return arcs.stream()
                    .filter(up -> up.dependent() == governor && up.relation().equals("obj"))
                    .findFirst()
                    .map(up ->
                            new Dependency(up.governor(), verb, arc.relation().replace("nmod", "advcl")))
                    .orElse(new Dependency(governor, verb, arc.relation().replace("nmod", "advcl")));
        }
        boolean asked = arc.relation().equals("obj")
                || arc.relation().matches("obl:(on|about|in|to|of)") && arc.governor() < verb;
        return new Dependency(governor, verb, asked ? "xcomp" : arc.relation().replaceFirst("^(obl|nmod):", "advcl:"));
    }
}
