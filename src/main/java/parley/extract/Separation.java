package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import parley.model.Mention;
import parley.model.Span;
import parley.model.TimeType;

/**
 * Tells whether one trigger tells of several meetings: "met A on Monday and B on Tuesday", "met A in Rome and B in
 * Milan", "visited Peru and Chile to meet their presidents", "held separate talks with A and B".
 */
final class Separation {
    private static final Set<String> APART = WordList.words("apart");

    private Separation() {}

    /** One mention for each meeting; the mention itself where there is but one. */
    static List<MeetingMention> split(MeetingMention mention) {
        List<Argument> others = othersOf(mention);
        if (others.size() < 2) {
            return List.of(mention);
        }
        List<MeetingMention> abroad = byHosts(mention, others);
        if (!abroad.isEmpty()) {
            return abroad;
        }
        boolean byDay = eachHasOwn(mention, others, m -> dates(m));
        boolean byPlace = eachHasOwn(mention, others, m -> places(m));
        if (!byDay && !byPlace && !saysSo(mention)) {
            return List.of(mention);
        }
        List<MeetingMention> apart = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Span range = range(mention, others, i);
            Argument other = others.get(i);
            apart.add(part(
                    mention,
                    mention.arguments().stream()
                            .filter(a -> a == other || !others.contains(a))
                            .toList(),
                    mention.places().stream()
                            .filter(p -> !byPlace || range.contains(p.evidence().span()))
                            .toList(),
                    byDay ? List.of(range) : List.of()));
        }
        return apart;
    }

    /** "visits Peru and Chile to meet the Peruvian president, A, and the Chilean one, B": each is met at home; else empty. */
    private static List<MeetingMention> byHosts(MeetingMention mention, List<Argument> others) {
        List<PlaceMention> places = mention.places();
        boolean everyoneAtHome = others.stream().allMatch(a -> places.stream().anyMatch(place -> isHomeOf(place, a)));
        boolean everywhere = places.stream().allMatch(place -> others.stream().anyMatch(a -> isHomeOf(place, a)));
        if (places.size() < 2 || !everyoneAtHome || !everywhere) {
            return List.of();
        }
        return places.stream()
                .map(place -> part(
                        mention,
                        mention.arguments().stream()
                                .filter(a -> !others.contains(a) || isHomeOf(place, a))
                                .toList(),
                        List.of(place),
                        List.of()))
                .toList();
    }

    private static boolean isHomeOf(PlaceMention place, Argument host) {
        EntityDraft entity = host.agent().entity();
        return entity.isPerson()
                && entity.context()
                        .country()
                        .filter(country -> country.equals(place.entity().name()))
                        .isPresent();
    }

    private static MeetingMention part(
            MeetingMention whole, List<Argument> arguments, List<PlaceMention> places, List<Span> within) {
        return new MeetingMention(
                whole.frame(),
                whole.trigger(),
                arguments,
                places,
                whole.time(),
                whole.topics(),
                whole.reality(),
                whole.mode(),
                whole.source(),
                within);
    }

    /** Those named behind the trigger, who are met one after the other. */
    private static List<Argument> othersOf(MeetingMention mention) {
        boolean someoneBefore = mention.arguments().stream()
                .anyMatch(a -> a.agent().token() >= 0
                        && a.agent().token() < mention.frame().token());
        return mention.arguments().stream()
                .filter(a ->
                        someoneBefore && a.agent().token() > mention.frame().token())
                .sorted((a, b) -> Integer.compare(a.agent().token(), b.agent().token()))
                .toList();
    }

    private static boolean saysSo(MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        return mention.frame().anchors().stream()
                .flatMap(anchor -> graph.children(anchor, "amod", "advmod").stream())
                .anyMatch(modifier -> APART.contains(graph.word(modifier)));
    }

    private static boolean eachHasOwn(
            MeetingMention mention, List<Argument> others, Function<MeetingMention, List<Span>> parts) {
        List<Span> spans = parts.apply(mention);
        for (int i = 0; i < others.size(); i++) {
            Span range = range(mention, others, i);
            if (spans.stream().noneMatch(range::contains)) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> dates(MeetingMention mention) {
        return mention.frame().graph().sentence().times().stream()
                .filter(t -> t.type() == TimeType.DATE)
                .map(t -> t.mention().span())
                .toList();
    }

    private static List<Span> places(MeetingMention mention) {
        return mention.places().stream()
                .map(PlaceMention::evidence)
                .map(Mention::span)
                .toList();
    }

    /** From one of them up to the next. */
    private static Span range(MeetingMention mention, List<Argument> others, int index) {
        SentenceGraph graph = mention.frame().graph();
        int first = others.get(index).agent().token();
        int last = index + 1 < others.size() ? others.get(index + 1).agent().token() - 1 : graph.size() - 1;
        return graph.sentence().span(first, last);
    }
}
