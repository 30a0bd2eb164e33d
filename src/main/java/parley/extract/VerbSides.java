package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.Role;

/** Finds the sides of a meeting that a verb tells of: by the parse, put right by the order of the words. */
final class VerbSides {
    /** "dined at a banquet given by Lind". */
    private static final Set<String> HOSTING = WordList.words("hosting");

    private static final Set<String> INVITING = Set.of("invite", "ask");

    private final SideReader sides;
    private final SurfaceSides surface;

    VerbSides(SideReader sides, SurfaceSides surface) {
        this.sides = sides;
        this.surface = surface;
    }

    List<Argument> of(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        int verb = frame.token();
        Trigger trigger = frame.trigger();
        List<Argument> found = new ArrayList<>();
        boolean passive = !graph.children(verb, "nsubj:pass").isEmpty() && !Infinitives.isPerfect(graph, verb)
                || isReducedPassive(graph, verb);
        List<Integer> objects = passive ? passiveObjects(graph, verb) : objects(graph, verb);
        List<Integer> subjects = passive ? graph.children(verb, "obl:by", "obl:agent") : subjects(graph, verb);
        add(found, graph, subjects, trigger.subject());
        if (graph.hasChildWithLemma(verb, Set.of("with"), "mark")) {
            graph.governors(verb, "advcl").stream()
                    .filter(above -> graph.lemma(above).equals("agree"))
                    .forEach(above -> add(found, graph, subjects(graph, above), trigger.subject()));
        }
        // "rejected her offer to meet them": they are those who reject it
        boolean alone = objects.stream().allMatch(object -> graph.hasTag(object, "PRP"))
                && graph.children(verb, "obl:with").isEmpty();
        List<Integer> offered = trigger.takes("plural") && alone ? Offers.sides(graph, verb) : List.of();
        add(found, graph, offered, trigger.subject());
        if (trigger.takes("object") && offered.isEmpty()) {
            add(found, graph, objects, Role.PRINCIPAL);
        }
        found.stream()
                .mapToInt(a -> a.agent().token())
                .max()
                .ifPresent(last -> add(found, graph, surface.gapped(graph, last), Role.PRINCIPAL));
        if (trigger.lemma().equals("visit")) {
            found.removeIf(a ->
                    objects.contains(a.agent().token()) && !a.agent().entity().isPerson());
        }
        if (trigger.takes("with")) {
            sides.addWith(found, graph, verb);
            for (int above : graph.governors(verb, "xcomp")) {
                sides.addWith(found, graph, above);
            }
            addJoined(found, frame);
            add(found, graph, takenForDoer(graph, verb), Role.PRINCIPAL);
        }
        graph.children(verb, "obl:at", "obl:over").stream()
                .flatMap(meal -> graph.children(meal, "acl").stream())
                .filter(given -> HOSTING.contains(graph.lemma(given)))
                .forEach(given -> add(found, graph, graph.children(given, "obl:by", "obl:agent"), Role.HOST));
        if (trigger.takes("to")) {
            add(found, graph, graph.children(verb, "obl:to", "nmod:to"), Role.PRINCIPAL);
            graph.children(verb, "obj")
                    .forEach(noun -> add(found, graph, graph.children(noun, "nmod:to"), Role.PRINCIPAL));
        }
        if (trigger.takes("on")) {
            add(found, graph, graph.children(verb, "obl:on"), Role.PRINCIPAL);
        }
        if (trigger.takes("from")) {
            add(found, graph, graph.children(verb, "obl:from"), Role.PRINCIPAL);
        }
        return found;
    }

    /** "sat down with Lind to discuss trade": the parser takes her for the one who discusses it. */
    private static List<Integer> takenForDoer(SentenceGraph graph, int verb) {
        int behind = graph.hasTag(verb + 1, "RP") ? verb + 2 : verb + 1;
        return graph.word(behind).equals("with")
                ? graph.children(verb, "advcl").stream()
                        .filter(aim -> graph.children(aim, "mark").contains(behind))
                        .flatMap(aim -> graph.children(aim, "nsubj").stream())
                        .filter(who -> who > behind)
                        .toList()
                : List.of();
    }

    /** "asked her to come for talks": who asks will be there. */
    List<Integer> inviters(SentenceGraph graph, int coming) {
        return graph.governors(coming, "xcomp").stream()
                .filter(inviting -> graph.lemma(coming).equals("come") && INVITING.contains(graph.lemma(inviting)))
                .flatMap(inviting -> subjects(graph, inviting).stream())
                .toList();
    }

    /** By the order of the words; behind "discuss", what stands there is rather joined to the topic. */
    private void addJoined(List<Argument> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (!frame.trigger().takes("parsed")) {
            sides.addJoined(found, graph, surface.joined(graph, frame.token(), frame.trigger()));
            return;
        }
        List<Argument> behindTopic = new ArrayList<>();
        graph.children(frame.token(), "obj").forEach(topic -> sides.addWith(behindTopic, graph, topic));
        behindTopic.stream().filter(a -> a.agent().entity().isPerson()).forEach(found::add);
    }

    /** By the parse, else by the order of the words. */
    List<Integer> subjects(SentenceGraph graph, int verb) {
        List<Integer> parsed = Subjects.of(graph, verb);
        List<Integer> listed = surface.before(graph, verb);
        if (listed.isEmpty() && !parsed.isEmpty()) {
            listed = graph.governors(parsed.get(0), "nsubj").stream()
                    .filter(lending -> lending > parsed.get(0) && lending < verb)
                    .findFirst()
                    .map(lending ->
                            surface.before(graph, graph.child(lending, "cop").orElse(lending)))
                    .orElse(List.of());
        }
        return agreed(graph, parsed, listed);
    }

    /** By the parse, else the list that stands right behind the verb. */
    List<Integer> objects(SentenceGraph graph, int verb) {
        List<Integer> direct = graph.children(verb, "obj");
        List<Integer> parsed = direct.isEmpty() ? graph.children(verb, "iobj") : direct;
        return agreed(graph, parsed, surface.after(graph, isInAudience(graph, verb) ? verb + 2 : verb));
    }

    /** "received in audience President Lind". */
    private static boolean isInAudience(SentenceGraph graph, int verb) {
        return verb + 3 < graph.size()
                && graph.word(verb + 1).equals("in")
                && graph.word(verb + 2).equals("audience");
    }

    private static List<Integer> agreed(SentenceGraph graph, List<Integer> parsed, List<Integer> listed) {
        boolean agree = parsed.isEmpty()
                || parsed.stream().anyMatch(listed::contains)
                || parsed.stream()
                        .filter(p -> !graph.isOfPerson(p)) // "Lind of Norway's Labour Party met": the party is hers
                        .anyMatch(p ->
                                graph.children(p, "appos", "nmod:of").stream().anyMatch(listed::contains));
        return agree && listed.size() >= parsed.size() ? listed : parsed;
    }

    private static boolean isReducedPassive(SentenceGraph graph, int verb) {
        return graph.token(verb).pos().equals("VBN")
                && graph.children(verb, "aux").isEmpty()
                && !graph.governors(verb, "acl").isEmpty();
    }

    private static List<Integer> passiveObjects(SentenceGraph graph, int verb) {
        List<Integer> own = graph.children(verb, "nsubj:pass");
        return own.isEmpty() ? graph.governors(verb, "acl") : own;
    }

    private void add(List<Argument> found, SentenceGraph graph, List<Integer> heads, Role role) {
        sides.add(found, graph, heads, role);
    }
}
