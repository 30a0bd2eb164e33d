package parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Dependency;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/**
 * A sentence's dependency graph, for walking up and down. A rule may look before the first word and behind the last:
 * there the word is empty, has no tag and no arcs.
 */
final class SentenceGraph {
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    private final Sentence sentence;
    private final List<List<Dependency>> children = new ArrayList<>();
    private final List<List<Dependency>> governors = new ArrayList<>();

    SentenceGraph(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>());
            governors.add(new ArrayList<>());
        }
        for (Dependency dependency : sentence.dependencies()) {
            if (dependency.governor() != Dependency.ROOT) {
                children.get(dependency.governor()).add(dependency);
            }
            governors.get(dependency.dependent()).add(dependency);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    /** @throws IndexOutOfBoundsException if the sentence has no such token */
    Token token(int index) {
        return sentence.tokens().get(index);
    }

    private boolean has(int index) {
        return index >= 0 && index < size();
    }

    String lemma(int index) {
        if (!has(index)) {
            return "";
        }
        String lemma = token(index).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("number") && word(index - 1).equals("opposite")) {
            return "counterpart"; // "her opposite number"
        }
        boolean capitalPlural =
                hasTag(index, "NNP") && lemma.length() > 4 && lemma.endsWith("s") && !lemma.matches(".*[su]s");
        return capitalPlural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    String word(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    /** The word as it is written. */
    String text(int index) {
        return has(index) ? token(index).text() : "";
    }

    boolean hasTag(int index, String prefix) {
        return has(index) && token(index).pos().startsWith(prefix);
    }

    List<Dependency> children(int token) {
        return has(token) ? children.get(token) : List.of();
    }

    /** Arcs from the root are left out. */
    List<Dependency> governors(int token) {
        return (has(token) ? governors.get(token) : List.<Dependency>of())
                .stream().filter(d -> d.governor() != Dependency.ROOT).toList();
    }

    /** The dependents in one of these relations; a relation without a subtype stands for all its subtypes. */
    List<Integer> children(int token, String... relations) {
        return children(token).stream()
                .filter(d -> matches(d, relations))
                .map(Dependency::dependent)
                .distinct()
                .toList();
    }

    List<Integer> governors(int token, String... relations) {
        return governors(token).stream()
                .filter(d -> matches(d, relations))
                .map(Dependency::governor)
                .distinct()
                .toList();
    }

    Optional<Integer> child(int token, String... relations) {
        return children(token, relations).stream().findFirst();
    }

    Optional<Integer> governor(int token, String... relations) {
        return governors(token, relations).stream().findFirst();
    }

    boolean hasChildWithLemma(int token, Set<String> lemmas, String... relations) {
        return children(token, relations).stream().anyMatch(child -> lemmas.contains(lemma(child)));
    }

    /** Whether "not" or "never" hangs on a word. */
    boolean isNegated(int token) {
        return hasChildWithLemma(token, NOT, "advmod", "neg");
    }

    /** The subjects that a word has by itself, and not by a verb above that lends them. */
    List<Integer> ownSubjects(int token) {
        return children(token).stream()
                .filter(d -> d.shortRelation().equals("nsubj") && !d.relation().endsWith(":xsubj"))
                .map(Dependency::dependent)
                .toList();
    }

    static boolean matches(Dependency dependency, String... relations) {
        for (String relation : relations) {
            if (dependency.relation().equals(relation)
                    || dependency.shortRelation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** A token and those joined to it by "and", "or" or commas, in text order. */
    List<Integer> withConjuncts(int token) {
        Set<Integer> found = new TreeSet<>();
        found.add(token);
        for (Dependency dependency : children(token)) {
            if (dependency.shortRelation().equals("conj")
                    && !dependency.relation().endsWith("negcc")) {
                found.add(dependency.dependent());
            }
        }
        return List.copyOf(found);
    }

    boolean isPlural(int token) {
        return hasTag(token, "NNS") || hasTag(token, "NNP") && word(token).endsWith("s");
    }

    /**
     * The tokens below a token, itself included, without following the given relations out of the top token; a relation
     * without a subtype stands for all its subtypes.
     */
    Set<Integer> subtree(int token, Set<String> notFollowed) {
        Set<Integer> seen = new TreeSet<>();
        seen.add(token);
        List<Integer> open = new ArrayList<>();
        for (Dependency d : children(token)) {
            if (!notFollowed.contains(d.shortRelation()) && !notFollowed.contains(d.relation())) {
                open.add(d.dependent());
            }
        }
        Set<Integer> done = new HashSet<>();
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (done.add(next) && seen.add(next)) {
                children.get(next).forEach(d -> open.add(d.dependent()));
            }
        }
        return seen;
    }

    /** The lemma of a verb with the particle or noun that it makes one word with: "call off", "take part". */
    String withParticle(int verb) {
        return child(verb, "compound:prt")
                .or(() -> child(verb, "advmod").filter(a -> word(a).equals("ahead")))
                .or(() -> child(verb, "obj", "obl").filter(o -> isWithNoun(lemma(verb), lemma(o))))
                .map(p -> lemma(verb) + " " + lemma(p))
                .orElse(lemma(verb));
    }

    private static boolean isWithNoun(String verb, String noun) {
        return verb.equals("take") && noun.equals("part") || verb.equals("come") && noun.equals("face");
    }

    /** Whether a noun says of its subject that it is in it: "is in talks". */
    boolean isPredicate(int noun) {
        return isNoun(noun) && !children(noun, "cop").isEmpty();
    }

    /** Whether the recogniser takes the token for part of a person's name. */
    boolean isOfPerson(int token) {
        return has(token)
                && token(token).name().filter(EntityKind.PERSON::equals).isPresent();
    }

    /** Whether what follows is the token's own: the "Chad" of "Chad's envoy". */
    boolean isOwner(int token) {
        return hasTag(token + 1, "POS") && !governors(token, "nmod:poss").isEmpty();
    }

    /** Whether the token is a verb in any form. */
    boolean isVerb(int token) {
        return hasTag(token, "VB");
    }

    boolean isNoun(int token) {
        return hasTag(token, "NN");
    }
}
