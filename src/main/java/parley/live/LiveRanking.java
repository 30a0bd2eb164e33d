package parley.live;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.resource.Resource;

/** Weighs items that services offer by their names, kind, fame and description; abstains where it is not sure. */
final class LiveRanking {
    private static final String HUMAN = "Q5";
    private static final Set<String> COUNTRIES = Set.of("Q6256", "Q3624078", "Q7275");
    private static final int SHORTEST_STEM = 4;

    private final Properties weights = new Properties();
    private final Set<String> notEntities;

    LiveRanking() {
        try {
            weights.load(new StringReader(new Resource(LiveRanking.class, "ranking.properties").text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notEntities = new Resource(LiveRanking.class, "not-entities.txt")
                .lines().stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
    }

    /** @param sure QIDs of which a source is sure */
    LiveAnswer rank(LiveQuestion question, Collection<LiveItem> items, Set<String> sure) {
        Map<String, LiveItem> distinct = new LinkedHashMap<>();
        Map<String, Double> weight = new LinkedHashMap<>();
        Map<String, String> moved = new LinkedHashMap<>();
        for (LiveItem item : items) {
            double value = weight(question, item, sure);
            if (value > 0 && distinct.putIfAbsent(item.qid(), item) == null) {
                weight.put(item.qid(), value);
                item.movedFrom().ifPresent(old -> moved.put(item.qid(), old));
            }
        }
        double all = weight.values().stream().mapToDouble(w -> w).sum() + number("none");
        List<Candidate> candidates = distinct.values().stream()
                .map(item -> new Candidate(
                        item.qid(), item.label(), item.description(), weight.getOrDefault(item.qid(), 0.0) / all))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::qid))
                .toList();
        return new LiveAnswer(chosen(question, candidates, moved), candidates, moved);
    }

    private Optional<Candidate> chosen(LiveQuestion question, List<Candidate> candidates, Map<String, String> moved) {
        boolean crowded = candidates.size() >= number("namesakes");
        return candidates.stream().findFirst().filter(best -> {
            boolean instead = !question.known().isEmpty()
                    && !question.known().get(0).equals(best.qid())
                    && !question.known().get(0).equals(moved.get(best.qid()));
            String least = instead || crowded ? "instead" : question.kind() == EntityKind.PERSON ? "person" : "other";
            return best.score() >= number(least);
        });
    }

    private double weight(LiveQuestion question, LiveItem item, Set<String> sure) {
        if (!fits(question.kind(), item)) {
            return 0;
        }
        double name = item.names().contains(question.name())
                ? number("exact")
                : item.names().stream().anyMatch(n -> plain(n).equals(plain(question.name()))) ? number("plain") : 0;
        double context = isToldOf(item, question.context()) ? number("context") : 1;
        boolean isSure = sure.contains(item.qid())
                || item.movedFrom().filter(sure::contains).isPresent();
        return name * context * (isSure ? number("service") : 1) * Math.pow(1.0 + item.fame(), number("fame"));
    }

    private boolean fits(EntityKind kind, LiveItem item) {
        boolean human = item.classes().contains(HUMAN);
        boolean none = item.classes().stream().anyMatch(notEntities::contains);
        return !none
                && switch (kind) {
                    case PERSON -> human;
                    case COUNTRY -> item.classes().stream().anyMatch(COUNTRIES::contains);
                    case PLACE -> !human && item.hasCoordinates();
                    case ORGANIZATION -> !human && !item.classes().isEmpty();
                    case GROUP -> false;
                };
    }

    /** By the beginnings of words, so that "Norway" is found in "Norwegian politician". */
    private static boolean isToldOf(LiveItem item, List<String> context) {
        List<String> words = words(item.description());
        return context.stream()
                .flatMap(text -> words(text).stream())
                .filter(word -> word.length() >= SHORTEST_STEM)
                .map(word -> word.substring(0, SHORTEST_STEM))
                .anyMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(plain(text).split(" ")));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private double number(String name) {
        return Double.parseDouble(weights.getProperty(name).strip());
    }
}
