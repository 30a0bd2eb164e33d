package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.EntityKind;

/** Finds where a meeting is by the words of another clause: of what is planned, of where somebody is for it, of that day. */
final class BorrowedPlaces {
    private static final Set<String> PLANNING = WordList.words("planning");

    private static final int FARTHEST_HERE = 14;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final ArticleNames names;
    private final Towns towns;
    private final PlacePhrases phrases;

    BorrowedPlaces(ArticleNames names, Towns towns, PlacePhrases phrases) {
        this.names = names;
        this.towns = towns;
        this.phrases = phrases;
    }

    void addTo(List<PlaceMention> found, MeetingFrame frame) {
        addAround(found, frame);
        addPlanned(found, frame);
        addHere(found, frame);
        addThere(found, frame);
    }

    /** "They agreed to hold a summit in Lima. Lind will meet him there": the one place that was named before. */
    private void addThere(List<PlaceMention> found, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        boolean there = frame.verb().stream()
                .flatMap(verb -> graph.children(verb, "advmod").stream())
                .anyMatch(word -> word > frame.token() && graph.word(word).equals("there"));
        if (!found.isEmpty() || !there) {
            return;
        }
        int sentence = graph.sentence().index();
        List<NamePhrase> own = places(sentence).stream()
                .filter(name -> name.last() < frame.token())
                .toList();
        List<NamePhrase> near = own.isEmpty() && sentence > 0 ? places(sentence - 1) : own;
        List<NamePhrase> towns = near.stream()
                .filter(name -> name.entity().kind() == EntityKind.PLACE)
                .toList();
        List<NamePhrase> meant = towns.isEmpty() ? near : towns;
        if (meant.stream().map(NamePhrase::entity).distinct().count() == 1) {
            EntityDraft place = meant.get(0).entity();
            int offset = graph.token(frame.token()).span().begin();
            found.add(new PlaceMention(place, place.lastBefore(offset), Optional.empty()));
        }
    }

    private List<NamePhrase> places(int sentence) {
        return names.in(sentence).stream()
                .filter(name -> name.entity().kind() == EntityKind.PLACE
                        || name.entity().kind() == EntityKind.COUNTRY)
                .toList();
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
