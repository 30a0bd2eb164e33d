package parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Role;

/** Collects who takes part in a meeting from the arcs around its trigger: one collector for all triggers. */
final class ArgumentCollector {
    private static final String[] OCCASIONS = {
        "nmod:after",
        "nmod:following",
        "nmod:during",
        "nmod:at",
        "nmod:before",
        "nmod:ahead_of",
        "nmod:prior_to",
        "nmod:for"
    };
    private static final String[] AMONG = {
        "nmod:between", "nmod:among", "nmod:amongst", "nmod:involving", "acl:involving"
    };

    /** "talks on pay between A and B": the parser joins the two to what they talk about. */
    private static final String[] ABOUT = {"nmod:on", "nmod:over", "nmod:about"};

    private static final Set<String> MANAGEMENT = WordList.words("management");

    private final ArticleNames names;
    private final Lexicon lexicon;
    private final SideReader sides;
    private final ClauseSides clauses;
    private final PhraseList phrases;
    private final SurfaceSides surface;
    private final VerbSides verbs;
    private final VisitPurpose visits;
    private final CompoundSides compounds;

    ArgumentCollector(AgentReader agents, ArticleNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        this.compounds = new CompoundSides(agents, names, lexicon);
        this.visits = new VisitPurpose(agents, names);
        this.phrases = new PhraseList(names, lexicon);
        this.surface = new SurfaceSides(phrases);
        this.sides = new SideReader(agents, names);
        this.verbs = new VerbSides(sides, surface);
        this.clauses = new ClauseSides(sides, lexicon, verbs);
    }

    /** The two sides as the words join them; an agent is listed once, in its first part. */
    List<Argument> collect(MeetingFrame frame) {
        List<Argument> found = frame.noun() ? ofNoun(frame) : verbs.of(frame);
        if (frame.trigger().lemma().equals("visit")) {
            visits.hosts(frame).forEach(host -> found.add(Argument.principal(host)));
        }
        addIncluded(found, frame);
        Map<EntityDraft, Argument> first = new LinkedHashMap<>();
        found.forEach(a -> first.putIfAbsent(a.agent().entity(), a));
        first.values()
                .removeIf(a -> SurfaceSides.isOnAgenda(frame.graph(), a.agent().token()));
        first.values()
                .removeIf(a -> a.agent().isNamed()
                        && a.agent()
                                .evidence()
                                .span()
                                .contains(frame.graph().token(frame.token()).span()));
        first.values().removeIf(a -> found.stream().anyMatch(whole -> isPartOf(a.agent(), whole.agent())));
        return List.copyOf(first.values());
    }

    /** "met African leaders in search of peace, including A, B and C", "leaders, including A and B, met": they are some of them. */
    private void addIncluded(List<Argument> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        int from = found.stream()
                .filter(a -> a.agent().entity().kind() == EntityKind.GROUP
                        && a.agent().token() >= 0)
                .mapToInt(a -> a.agent().token())
                .findFirst()
                .orElse(graph.size());
        for (int i = from + 1; i + 1 < graph.size(); i++) {
            if (graph.word(i).equals("including")) {
                phrases.at(graph, i + 1).tokens().stream()
                        .flatMap(head -> names.at(graph.sentence().index(), head).stream())
                        .filter(name -> name.entity().isPerson())
                        .forEach(name -> add(found, graph, List.of(name.last()), Role.PRINCIPAL));
                return;
            }
            if (graph.hasTag(i, "VBD") || graph.hasTag(i, "VBZ") || graph.hasTag(i, "VBP")) {
                return;
            }
        }
    }

    /** "officials from Peru and Chile" are one group, whatever the parser joined to it. */
    private static boolean isPartOf(Agent part, Agent whole) {
        return part.entity() != whole.entity()
                && !whole.isNamed()
                && !whole.evidence().span().equals(part.evidence().span()) // "they"
                && whole.evidence().span().contains(part.evidence().span());
    }

    private List<Argument> ofNoun(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Argument> found = new ArrayList<>();
        for (int noun : nouns(frame)) {
            if (frame.trigger().takes("between") || noun != frame.token()) {
                add(found, graph, graph.children(noun, AMONG), Role.PRINCIPAL);
                graph.children(noun, ABOUT)
                        .forEach(topic -> add(found, graph, graph.children(topic, "nmod:between"), Role.PRINCIPAL));
            }
            sides.addWith(found, graph, noun);
            for (int involving : graph.children(noun, "acl")) {
                if (graph.lemma(involving).equals("involve")
                        || graph.lemma(involving).equals("attend")) {
                    add(found, graph, graph.children(involving, "obj", "obl:by"), Role.PRINCIPAL);
                }
            }
            add(found, graph, graph.children(noun, "nmod:by"), Role.PRINCIPAL);
            if (noun != frame.token()) {
                add(found, graph, graph.children(noun, "nmod:from"), Role.PRINCIPAL);
            }
            if (frame.trigger().takes("possessor")) {
                List<Integer> owners = graph.children(noun, "nmod:poss").stream()
                        .filter(owner -> !isTownOfSummit(frame, owner))
                        .toList();
                add(found, graph, owners, Role.PRINCIPAL);
            }
        }
        sides.addJoined(found, graph, surface.joined(graph, frame.token(), frame.trigger()));
        addFirm(found, frame);
        if (frame.trigger().takes("of")) {
            List<Integer> ofWhom = graph.children(frame.token(), "nmod:of", "nmod:by").stream()
                    .filter(head -> !isPlace(graph, head))
                    .toList();
            addMembers(found, frame, ofWhom);
        }
        if (frame.trigger().takes("for")) {
            add(found, graph, graph.children(frame.token(), "nmod:for"), Role.PRINCIPAL);
        }
        if (frame.trigger().takes("on")) {
            add(found, graph, graph.children(frame.token(), "nmod:on", "nmod:to"), Role.PRINCIPAL);
        }
        if (frame.trigger().takes("from")) {
            add(found, graph, graph.children(frame.token(), "nmod:from"), Role.PRINCIPAL);
            frame.verb().ifPresent(v -> add(found, graph, graph.children(v, "obl:from"), Role.PRINCIPAL));
        }
        boolean bothNamed =
                found.stream().map(a -> a.agent().entity()).distinct().count() > 1;
        if (frame.trigger().takes("compound") && !bothNamed) {
            compounds.addTo(found, frame);
        }
        frame.verb()
                .filter(verb -> !isOnTheirWay(frame) && !frame.isOnlyAbout())
                .ifPresent(verb -> clauses.addTo(found, frame, verb));
        if (frame.verb().isEmpty()) {
            addShown(found, frame);
        }
        return found;
    }

    /** "talks between management and unions at Lufthansa": the one side is the firm. */
    private void addFirm(List<Argument> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Integer> between = graph.children(frame.token(), "nmod:between", "nmod:with");
        if (between.stream().noneMatch(side -> MANAGEMENT.contains(graph.lemma(side)))) {
            return;
        }
        Stream.concat(Stream.of(frame.token()), between.stream())
                .flatMap(at -> graph.children(at, "nmod:at").stream())
                .filter(firm -> names.at(graph.sentence().index(), firm)
                        .filter(name -> name.entity().kind() == EntityKind.ORGANIZATION)
                        .isPresent())
                .findFirst()
                .ifPresent(firm -> add(found, graph, List.of(firm), Role.PRINCIPAL));
    }

    /** "Anna Lind, left, and Ben Okoro after a meeting with Cara Diaz": a caption without a verb tells who was there, "Lind in Oslo for talks" who is. */
    private void addShown(List<Argument> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        graph.governors(frame.token(), OCCASIONS).stream()
                .filter(shown -> graph.governors(shown).isEmpty()
                        && names.at(graph.sentence().index(), shown)
                                .filter(name -> name.entity().isPerson())
                                .isPresent())
                .forEach(shown -> add(found, graph, List.of(shown), Role.PRINCIPAL));
    }

    /** "security was tightened for Lind's trip to Oslo for talks": who goes is named, and is not who the clause is about. */
    private boolean isOnTheirWay(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        return frame.through().stream()
                .filter(way -> lexicon.isJourney(graph.lemma(way)))
                .flatMap(way -> graph.children(way, "nmod:poss", "nmod:by").stream())
                .anyMatch(traveller -> !graph.hasTag(traveller, "PRP"));
    }

    private static List<Integer> nouns(MeetingFrame frame) {
        List<Integer> nouns = new ArrayList<>();
        nouns.add(frame.token());
        nouns.addAll(frame.through());
        return nouns;
    }

    /** "the summit of A and B" is theirs; one body alone is the one whose own event it is. */
    private void addMembers(List<Argument> found, MeetingFrame frame, List<Integer> heads) {
        SentenceGraph graph = frame.graph();
        List<Agent> members =
                heads.stream().flatMap(head -> sides.read(graph, head).stream()).toList();
        boolean own = members.size() == 1 && members.get(0).entity().kind() == EntityKind.ORGANIZATION;
        if (own && compounds.isOwnSession(frame, members.get(0))) {
            return;
        }
        members.forEach(m -> found.add(own ? Argument.bodyOfEvent(m) : Argument.principal(m)));
    }

    /** "the summit of the mountain" and "the summit of the Americas" name no one who acts. */
    private boolean isPlace(SentenceGraph graph, int token) {
        return names.at(graph.sentence().index(), token)
                .filter(p -> p.entity().kind() == EntityKind.PLACE)
                .isPresent();
    }

    /** "Oslo's handshake summit" is the one that was there. */
    private boolean isTownOfSummit(MeetingFrame frame, int owner) {
        return frame.trigger().lemma().equals("summit")
                && frame.graph().children(frame.token(), "nmod:with").isEmpty()
                && isPlace(frame.graph(), owner);
    }

    private void add(List<Argument> found, SentenceGraph graph, List<Integer> heads, Role role) {
        sides.add(found, graph, heads, role);
    }
}
