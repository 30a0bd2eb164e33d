package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where a meeting is by the words of another clause: of what is planned, of where somebody is for it, of that day. */
final class BorrowedPlaces {
    private static final Set<String> PLANNING = WordList.words("planning");

    private static final int FARTHEST_HERE = 14;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Towns towns;
    private final PlacePhrases phrases;

    BorrowedPlaces(Towns towns, PlacePhrases phrases) {
        this.towns = towns;
        this.phrases = phrases;
    }

    void addTo(List<PlaceMention> found, MeetingFrame frame) {
        addAround(found, frame);
        addPlanned(found, frame);
        addHere(found, frame);
    }

    /** "opened a summit here", in a report with a dateline; not in what somebody said. */
    private void addHere(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        boolean quoted = IntStream.range(0, frame.token())
                                .filter(i -> QUOTES.contains(graph.word(i)))
                                .count()
                        % 2
                == 1;
        boolean here = IntStream.range(frame.token() + 1, Math.min(frame.token() + FARTHEST_HERE, graph.size()))
                .takeWhile(i -> !graph.isVerb(i) && !graph.word(i).equals(","))
                .anyMatch(i -> graph.word(i).equals("here"));
        if (found.isEmpty() && here && !quoted) {
            towns.here().ifPresent(found::add);
        }
    }

    /** "talks scheduled for Oslo"; "proposed Oslo as the venue for talks"; "is due in Oslo to meet her"; "was raised in Lagos in May, when he received her". */
    private void addPlanned(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        graph.children(frame.token(), "acl", "dep").stream()
                .filter(clause -> PLANNING.contains(graph.lemma(clause)))
                .flatMap(clause -> graph.children(clause, "obl:for").stream())
                .forEach(place -> phrases.add(found, graph, place));
        frame.verb().filter(v -> frame.hangsAs("obl:as")).stream()
                .flatMap(named -> graph.children(named, "obj", "nsubj:pass").stream())
                .forEach(venue -> phrases.add(found, graph, venue));
        graph.governors(frame.token(), "xcomp", "advcl:to").stream()
                .filter(due -> PLANNING.contains(graph.lemma(due)))
                .flatMap(due -> graph.children(due, "obl:in", "obl:at").stream())
                .forEach(place -> phrases.add(found, graph, place));
        if (found.isEmpty() && graph.hasChildWithLemma(frame.token(), Set.of("when"), "advmod", "mark")) {
            graph.governors(frame.token(), "acl:relcl").stream()
                    .filter(graph.sentence()::isInTime)
                    .flatMap(day -> graph.governors(day, "obl").stream())
                    .flatMap(clause -> graph.children(clause, "obl:in", "obl:at").stream())
                    .forEach(place -> phrases.add(found, graph, place));
        }
    }

    /** "had been in Geneva negotiating": the parser hangs what is done there on the town. */
    private void addAround(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Stream<Integer> goals = frame.verb().filter(v -> frame.hangsAs("obl:for")).stream();
        Stream.concat(graph.governors(frame.token(), "acl").stream(), goals)
                .filter(town -> graph.isPredicate(town) && graph.hasChildWithLemma(town, Set.of("in", "at"), "case"))
                .forEach(town -> phrases.add(found, graph, town));
    }
}
