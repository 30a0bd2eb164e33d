package parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.EntityKind;
import parley.model.Role;

/** Collects who takes part in a meeting from the arcs around its trigger: one collector for all triggers. */
final class ArgumentCollector {
    private static final String[] WITH = VerbSides.WITH;

    private final AgentReader agents;
    private final ArticleNames names;
    private final Lexicon lexicon;
    private final SurfaceSides surface;
    private final VerbSides verbs;
    private final VisitPurpose visits;

    ArgumentCollector(AgentReader agents, ArticleNames names, Lexicon lexicon) {
        this.agents = agents;
        this.names = names;
        this.lexicon = lexicon;
        this.visits = new VisitPurpose(agents, names);
        this.surface = new SurfaceSides(new PhraseList(names, lexicon));
        this.verbs = new VerbSides(agents, surface);
    }

    /** The two sides as the words join them; an agent is listed once, in its first part. */
    List<Argument> collect(MeetingFrame frame) {
        List<Argument> found = frame.noun() ? ofNoun(frame) : verbs.of(frame);
        if (frame.trigger().lemma().equals("visit")) {
            visits.hosts(frame).forEach(host -> found.add(Argument.principal(host)));
        }
        Map<EntityDraft, Argument> first = new LinkedHashMap<>();
        found.forEach(a -> first.putIfAbsent(a.agent().entity(), a));
        first.values()
                .removeIf(a -> SurfaceSides.isOnAgenda(frame.graph(), a.agent().token()));
        first.values().removeIf(a -> found.stream().anyMatch(whole -> isPartOf(a.agent(), whole.agent())));
        return List.copyOf(first.values());
    }

    /** "officials from Peru and Chile" are one group, whatever the parser joined to it. */
    private static boolean isPartOf(Agent part, Agent whole) {
        return part.entity() != whole.entity()
                && !whole.isNamed()
                && whole.evidence().span().contains(part.evidence().span());
    }

    private List<Argument> ofNoun(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Argument> found = new ArrayList<>();
        for (int noun : nouns(frame)) {
            add(
                    found,
                    graph,
                    graph.children(
                            noun, "nmod:between", "nmod:among", "nmod:amongst", "nmod:involving", "acl:involving"),
                    Role.PRINCIPAL);
            add(found, graph, graph.children(noun, WITH), Role.PRINCIPAL);
            for (int involving : graph.children(noun, "acl")) {
                if (graph.lemma(involving).equals("involve")
                        || graph.lemma(involving).equals("attend")) {
                    add(found, graph, graph.children(involving, "obj", "obl:by"), Role.PRINCIPAL);
                }
            }
            if (frame.trigger().takes("possessor")) {
                add(found, graph, graph.children(noun, "nmod:poss"), Role.PRINCIPAL);
            }
        }
        add(found, graph, surface.joined(graph, frame.token()), Role.PRINCIPAL);
        if (frame.trigger().takes("of")) {
            add(found, graph, graph.children(frame.token(), "nmod:of", "nmod:by"), Role.PRINCIPAL);
        }
        if (frame.trigger().takes("from")) {
            add(found, graph, graph.children(frame.token(), "nmod:from"), Role.PRINCIPAL);
            frame.verb().ifPresent(v -> add(found, graph, graph.children(v, "obl:from"), Role.PRINCIPAL));
        }
        if (frame.trigger().takes("compound")) {
            for (int body : namedCompounds(frame)) {
                agents.read(graph, body)
                        .forEach(a -> found.add(
                                a.entity().isPerson() || a.entity().kind() == EntityKind.COUNTRY
                                        ? Argument.principal(a)
                                        : Argument.bodyOfEvent(a)));
            }
        }
        frame.verb().ifPresent(verb -> addClause(found, frame, verb));
        return found;
    }

    private static List<Integer> nouns(MeetingFrame frame) {
        List<Integer> nouns = new ArrayList<>();
        nouns.add(frame.token());
        nouns.addAll(frame.through());
        return nouns;
    }

    /** Those named in front of the noun, singly or joined by hyphens; places there say where, not who. */
    private List<Integer> namedCompounds(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Integer> found = new ArrayList<>();
        for (int token : graph.children(frame.token(), "compound", "amod", "nmod:poss")) {
            boolean joined = token >= 2 && graph.hasTag(token - 1, "HYPH");
            if (joined && isNamed(graph, token - 2)) {
                found.add(token - 2);
            }
            if (isNamed(graph, token)) {
                found.add(token);
            }
        }
        return found;
    }

    private boolean isNamed(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token)
                .filter(p -> p.entity().kind() != EntityKind.PLACE)
                .isPresent();
    }

    private void addClause(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String lemma = graph.lemma(verb);
        Optional<Lexicon.LightVerb> light =
                lexicon.lightVerb(graph.withParticle(verb)).or(() -> lexicon.lightVerb(lemma));
        boolean sidesNamed = !found.isEmpty();
        boolean speaksOfOthers =
                found.stream().map(a -> a.agent().entity()).distinct().count() >= 2
                        && light.filter(l -> l.phase().isPresent()).isPresent();
        if (frame.hangsAs("obj", "xcomp", "dep") && light.isPresent()) {
            if (!speaksOfOthers) {
                addSubjects(found, graph, verbs.subjects(graph, verb), light.get());
            }
            add(found, graph, graph.children(verb, WITH), Role.PRINCIPAL);
        } else if (frame.hangsAs("nsubj")) {
            add(found, graph, graph.children(verb, "obl:with", "obl:between", "obl:among"), Role.PRINCIPAL);
            if (frame.hangsAs("nsubj:pass") && light.isPresent()) {
                addSubjects(found, graph, graph.children(verb, "obl:by", "obl:agent"), light.get());
            }
        } else if (frame.hangsAs("obl", "nmod", "advcl")) {
            String preposition = frame.relation().substring(frame.relation().indexOf(':') + 1);
            if (lexicon.keepsAway(lemma) && lexicon.takesPart(lemma, preposition) && !isWithOnly(frame)) {
                addAbsent(found, graph, verb);
            } else if (lexicon.takesPart(lemma, preposition) || sidesNamed && isWithOnly(frame)) {
                add(found, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
                add(found, graph, graph.children(verb, WITH), Role.PRINCIPAL);
                if (lexicon.bringsObject(lemma)) {
                    add(found, graph, graph.children(verb, "obj"), Role.PRINCIPAL);
                }
            }
        }
    }

    /** "after talks with X": the other side is whoever the clause is about. */
    private static boolean isWithOnly(MeetingFrame frame) {
        return !frame.graph().children(frame.token(), WITH).isEmpty()
                && frame.graph().children(frame.token(), "nmod:poss").isEmpty();
    }

    private void addSubjects(List<Argument> found, SentenceGraph graph, List<Integer> heads, Lexicon.LightVerb light) {
        for (int head : heads) {
            for (Agent agent : agents.read(graph, head)) {
                found.add(light.keepsAway() ? Argument.absent(agent) : Argument.of(agent, light.role()));
            }
        }
    }

    /** Who withdraws from an event, or is barred from it. */
    private void addAbsent(List<Argument> found, SentenceGraph graph, int verb) {
        List<Integer> barred = graph.children(verb, "obj", "nsubj:pass");
        for (int head : barred.isEmpty() ? verbs.subjects(graph, verb) : barred) {
            agents.read(graph, head).forEach(agent -> found.add(Argument.absent(agent)));
        }
    }

    private void add(List<Argument> found, SentenceGraph graph, List<Integer> heads, Role role) {
        for (int head : heads) {
            for (Agent agent : agents.read(graph, head)) {
                found.add(Argument.of(agent, role));
            }
        }
    }
}
