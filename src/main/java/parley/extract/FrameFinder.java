package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Dependency;

/** Finds the triggers of a sentence, and for each the word of the clause that it hangs on. */
final class FrameFinder {
    private static final Set<String> PHRASE_ENDS =
            Set.of(".", ",", ";", "and", "but", "while", "too", "also", "as", "instead");
    private static final Set<String> PHONE = Set.of("phone", "telephone");
    private static final Set<String> VIDEO = Set.of("video", "virtual", "online", "videoconference");

    private static final int FARTHEST_THING = 3;

    private final Lexicon lexicon;
    private final Vetoes vetoes;
    private final Carriers carriers;

    FrameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.vetoes = new Vetoes(lexicon);
        this.carriers = new Carriers(lexicon);
    }

    List<MeetingFrame> find(SentenceGraph graph) {
        List<MeetingFrame> frames = new ArrayList<>();
        for (int token = 0; token < graph.size(); token++) {
            frame(graph, token).filter(f -> !vetoes.strike(f)).ifPresent(frames::add);
        }
        return frames;
    }

    /** Whether any word of a sentence is a trigger, before there is a parse. */
    boolean hasTrigger(SentenceGraph graph) {
        return IntStream.range(0, graph.size())
                .anyMatch(token -> trigger(graph, token).isPresent());
    }

    private Optional<Trigger> trigger(SentenceGraph graph, int token) {
        if (isVerb(graph, token)) {
            return verbTrigger(graph, token);
        }
        if (!graph.isNoun(token)) {
            return Optional.empty();
        }
        String lemma = graph.lemma(token);
        if (lemma.equals("talk") && !graph.word(token).endsWith("s")) {
            return Optional.empty();
        }
        boolean afterPhone = token > 0 && PHONE.contains(graph.word(token - 1));
        return lexicon.noun(afterPhone && lemma.equals("call") ? "phone call" : plain(lemma))
                .filter(t -> !graph.hasTag(token, "NNP")
                        || t.needs().equals("agent")
                        || t.needs().equals("summit"));
    }

    /** Also where the tagger takes "Leaders meet" for two nouns, and the parser sees that the one does the other. */
    private boolean isVerb(SentenceGraph graph, int token) {
        return graph.isVerb(token)
                || graph.isNoun(token)
                        && lexicon.verb(graph.lemma(token)).isPresent()
                        && lexicon.noun(graph.lemma(token)).isEmpty()
                        && !graph.children(token, "nsubj").isEmpty()
                        && graph.children(token, "cop", "det", "nmod:poss", "amod", "compound")
                                .isEmpty();
    }

    private static String plain(String lemma) {
        return lemma.equals("talks") ? "talk" : lemma.equals("negotiations") ? "negotiation" : lemma;
    }

    private Optional<Trigger> verbTrigger(SentenceGraph graph, int token) {
        String lemma = graph.lemma(token);
        if (lemma.equals("sit")) {
            boolean down = token + 1 < graph.size() && graph.word(token + 1).equals("down");
            return down ? lexicon.verb("sit down") : Optional.empty();
        }
        boolean part = lemma.equals("take")
                && token + 1 < graph.size()
                && graph.word(token + 1).equals("part");
        Optional<Trigger> trigger = lexicon.verb(part ? "take part" : lemma);
        return trigger.filter(t -> !t.needs().equals("back") || endsPhrase(graph, part ? token + 2 : token + 1));
    }

    /** "They took part.", "did not attend, and": nothing says at what. */
    private static boolean endsPhrase(SentenceGraph graph, int next) {
        return next >= graph.size() || PHRASE_ENDS.contains(graph.word(next));
    }

    private Optional<MeetingFrame> frame(SentenceGraph graph, int token) {
        Optional<Trigger> trigger = trigger(graph, token);
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        if (isVerb(graph, token)) {
            boolean noun = !graph.governors(token, "compound", "amod").isEmpty();
            return noun
                    ? Optional.empty()
                    : Optional.of(new MeetingFrame(
                            graph, trigger.get(), token, false, token, Optional.of(token), "self", List.of()));
        }
        return nounFrame(graph, trigger.get(), token);
    }

    private Optional<MeetingFrame> nounFrame(SentenceGraph graph, Trigger trigger, int token) {
        Optional<Integer> head = graph.governor(token, "compound");
        if (head.isPresent() && graph.isNoun(head.get())) {
            return Optional.empty();
        }
        List<Integer> through = carriers.above(graph, token);
        int top = head(through, token);
        Optional<Dependency> up = predicate(graph, top)
                .or(() -> clauseArc(graph, top).map(arc -> behindParticiple(graph, beforePurpose(graph, arc))))
                .or(() -> behindPlace(graph, top))
                .or(() -> behindObject(graph, top))
                .or(() -> behindAhead(graph, top));
        return Optional.of(new MeetingFrame(
                graph,
                trigger,
                token,
                true,
                top,
                up.map(Dependency::governor),
                up.map(Dependency::relation).orElse("none"),
                through));
    }

    /** "is in talks": the noun itself says what the clause says. */
    private static Optional<Dependency> predicate(SentenceGraph graph, int noun) {
        return graph.isPredicate(noun) ? Optional.of(new Dependency(noun, noun, "cop")) : Optional.empty();
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
            if (arc.relation().equals("nmod:at") || arc.relation().equals("nmod:during")) {
                int thing = arc.governor();
                for (int step = 0; step < FARTHEST_THING; step++) {
                    Optional<Integer> verb =
                            graph.governor(thing, "obj", "obl:on").filter(graph::isVerb);
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

    /** "arrives ahead of the summit", where the parser hangs the summit on "ahead". */
    private static Optional<Dependency> behindAhead(SentenceGraph graph, int noun) {
        return graph.governors(noun, "obl:of", "nmod:of").stream()
                .filter(ahead -> graph.word(ahead).equals("ahead"))
                .flatMap(ahead -> graph.governors(ahead, "advmod").stream())
                .filter(graph::isVerb)
                .findFirst()
                .map(verb -> new Dependency(verb, noun, "obl:ahead_of"));
    }

    /** "arrives for a summit to discuss trade": the parser takes the summit for the one who discusses. */
    private static Dependency beforePurpose(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        boolean led = arc.shortRelation().equals("nsubj")
                && graph.children(verb, "mark").stream()
                        .anyMatch(m -> graph.word(m).equals("for") && m < arc.dependent());
        return graph.governor(verb, "advcl", "xcomp")
                .filter(above -> led && graph.isVerb(above))
                .map(above -> new Dependency(above, arc.dependent(), "obl:for"))
                .orElse(arc);
    }

    /**
     * "Talks mediated by Qatar began": the participle that the parser took for the verb gives way to the verb, and
     * so it does in "announced the end of talks held there".
     */
    private static Dependency behindParticiple(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        Optional<Integer> above = graph.governor(verb, "csubj", "csubj:pass");
        if (above.isPresent() && graph.children(verb, "aux").isEmpty()) {
            boolean passive = !graph.governors(verb, "csubj:pass").isEmpty();
            return new Dependency(above.get(), arc.dependent(), passive ? "nsubj:pass" : "nsubj");
        }
        boolean purpose = graph.token(verb).pos().equals("VB")
                && graph.children(verb, "mark").stream()
                        .anyMatch(m -> graph.word(m).equals("to"));
        boolean participle = arc.relation().equals("nsubj")
                && (purpose
                        || graph.token(verb).pos().equals("VBN")
                                && graph.children(verb, "aux", "aux:pass").isEmpty());
        if (!participle) {
            return arc;
        }
        Optional<Dependency> object = graph.governor(verb, "dep")
                .filter(v -> graph.isVerb(v) && v < arc.dependent())
                .map(v -> new Dependency(v, arc.dependent(), "obj"));
        return graph.children(verb, "dep").stream()
                .filter(graph::isVerb)
                .findFirst()
                .map(v -> new Dependency(v, arc.dependent(), arc.relation()))
                .or(() -> object)
                .orElse(arc);
    }

    /** The noun that stands for the meeting: the last of those that hand it on. */
    private static int head(List<Integer> through, int token) {
        return through.isEmpty() ? token : through.get(through.size() - 1);
    }

    /** The arc by which a noun hangs on the verb of its clause. */
    private static Optional<Dependency> clauseArc(SentenceGraph graph, int noun) {
        return graph.governors(noun).stream()
                .filter(d -> graph.isVerb(d.governor()) || graph.hasTag(d.governor(), "JJ") || isState(graph, d))
                .filter(d -> SentenceGraph.matches(
                        d, "obj", "nsubj", "obl", "nmod", "xcomp", "advcl", "iobj", "dep", "ccomp"))
                .findFirst();
    }

    /** "the talks are under way", "a meeting is out of the question". */
    private static boolean isState(SentenceGraph graph, Dependency arc) {
        return (arc.relation().equals("nsubj") || arc.relation().equals("obl:for"))
                && graph.isPredicate(arc.governor())
                && !graph.children(arc.governor(), "case").isEmpty();
    }

    static boolean isByPhone(SentenceGraph graph, int token) {
        return graph.children(token).stream().anyMatch(d -> PHONE.contains(graph.word(d.dependent())));
    }

    static boolean isByVideo(SentenceGraph graph, int token) {
        return graph.children(token).stream().anyMatch(d -> VIDEO.contains(graph.word(d.dependent())));
    }
}
