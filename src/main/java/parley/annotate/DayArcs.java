package parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Dependency;
import parley.model.Token;
import parley.resource.CalendarNames;

/** Hangs days where they belong that the parser hangs on a verb behind them: "met her on Monday to go over the budget", "spoke on Monday, a day after the vote, the ministry said". */
final class DayArcs {
    private static final Pattern DAY = Pattern.compile(CalendarNames.DAYS + "|" + CalendarNames.MONTHS);

    private final List<Token> tokens;
    private final List<Dependency> arcs;

    private DayArcs(List<Token> tokens, List<Dependency> arcs) {
        this.tokens = tokens;
        this.arcs = arcs;
    }

    static List<Dependency> mend(List<Token> tokens, List<Dependency> arcs) {
        DayArcs found = new DayArcs(tokens, arcs);
        return arcs.stream().flatMap(found::mended).distinct().toList();
    }

    private Stream<Dependency> mended(Dependency arc) {
        int day = arc.relation().equals("mark") ? arc.dependent() + 1 : arc.dependent();
        if (!isOnDay(day)) {
            return Stream.of(arc);
        }
        Optional<Integer> ruler = rulerOfPurpose(day);
        if (ruler.isPresent() && arc.relation().equals("mark")) {
            return Stream.of(new Dependency(day, day - 1, "case"));
        }
        if (ruler.isPresent() && arc.relation().equals("nsubj")) {
            return Stream.of(on(ruler.get(), day), on(arc.governor(), day)); // "is expected on Friday to meet her"
        }
        return arc.relation().equals("obl:on")
                ? Stream.of(mainOfTeller(arc).map(main -> on(main, day)).orElse(arc))
                : Stream.of(arc);
    }

    private boolean isOnDay(int token) {
        return token > 0
                && token < tokens.size()
                && DAY.matcher(tokens.get(token).text()).matches()
                && tokens.get(token - 1).text().equals("on");
    }

    private Dependency on(int ruler, int day) {
        return new Dependency(ruler, day, tokens.get(ruler).pos().startsWith("VB") ? "obl:on" : "nmod:on");
    }

    /** "on Monday to go over": what is done to that end, where the parser takes the day for who goes. */
    private Optional<Integer> rulerOfPurpose(int day) {
        return above(day, Set.of("nsubj"))
                .filter(verb -> day + 1 < verb
                        && tokens.get(day + 1).text().equals("to")
                        && arcs.contains(new Dependency(verb, day - 1, "mark")))
                .flatMap(verb -> above(verb, Set.of("advcl:to", "acl:to")));
    }

    /** "spoke on Monday, a day after the vote, the ministry said": a comma parts the day from who tells. */
    private Optional<Integer> mainOfTeller(Dependency date) {
        int teller = date.governor();
        boolean parted = below(teller, Set.of("nsubj"))
                .filter(subject -> subject < teller)
                .anyMatch(subject -> IntStream.range(date.dependent(), subject)
                        .anyMatch(i -> tokens.get(i).text().equals(",")));
        return above(teller, Set.of("parataxis")).filter(main -> parted && main < date.dependent());
    }

    private Optional<Integer> above(int token, Set<String> relations) {
        return arcs.stream()
                .filter(d ->
                        d.dependent() == token && d.governor() != Dependency.ROOT && relations.contains(d.relation()))
                .map(Dependency::governor)
                .findFirst();
    }

    private Stream<Integer> below(int token, Set<String> relations) {
        return arcs.stream()
                .filter(d -> d.governor() == token && relations.contains(d.relation()))
                .map(Dependency::dependent);
    }
}
