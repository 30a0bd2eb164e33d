package parley.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores links of names to items. A found name is one of the gold that it covers by half; a link on words that the gold does not mark is a
 * fault, except where a collection marks some names only.
 */
final class LinkScorer implements Scorer {
    private static final Set<String> PARTLY_MARKED = Set.of("rss-500", "enjael-voxel");

    private final Retrieval links = new Retrieval();
    private final Share rightIfFound = new Share();
    private final Share detected = new Share();
    private final Share unlinked = new Share();

    @Override
    public void add(Entry line, SystemLines system) {
        var part = Marked.part(line);
        List<Marked> all = Marked.list(line.list("mentions"), part);
        List<Marked> names =
                all.stream().filter(marked -> !marked.entry().flag("pron")).toList();
        List<Marked> found = Marked.list(system.list(line.id(), "mentions"), part);
        Map<Integer, Integer> matches = match(names, found);
        for (int i = 0; i < names.size(); i++) {
            Optional<Marked> match = Optional.ofNullable(matches.get(i)).map(found::get);
            detected.add(match.isPresent());
            addName(
                    names.get(i).entry(),
                    match.isPresent(),
                    match.map(LinkScorer::qid).orElse(""));
        }
        if (!PARTLY_MARKED.contains(line.word("source"))) {
            Set<Integer> matched = new HashSet<>(matches.values());
            for (int j = 0; j < found.size(); j++) {
                boolean isFault = !matched.contains(j)
                        && !qid(found.get(j)).isEmpty()
                        && !Marked.isOnAny(all).test(found.get(j));
                links.add(0, isFault ? 1 : 0, 0);
            }
        }
    }

    private static String qid(Marked marked) {
        return marked.entry().word("qid");
    }

    private static Map<Integer, Integer> match(List<Marked> names, List<Marked> found) {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Range name = names.get(i).range();
                Range other = found.get(j).range();
                int shared = name.shared(other);
                if (name.equals(other) || shared > 0 && 2 * shared >= Math.min(name.length(), other.length())) {
                    double closeness = shared / (double) Math.max(name.length(), other.length());
                    candidates.add(new Pairing.Candidate(i, j, name.equals(other) ? 1 : 0, closeness));
                }
            }
        }
        return Pairing.of(candidates);
    }

    private void addName(Entry gold, boolean isFound, String link) {
        String item = gold.word("qid");
        boolean isTitled = gold.text("wikipedia").or(() -> gold.text("dbpedia")).isPresent();
        if (!item.isEmpty() || isTitled) {
            boolean right = !item.isEmpty() && link.equals(item);
            links.add(right ? 1 : 0, !right && !link.isEmpty() ? 1 : 0, right ? 0 : 1);
            if (isFound) {
                rightIfFound.add(right);
            }
        } else if (gold.flag("nil")) {
            unlinked.add(link.isEmpty());
            links.add(0, link.isEmpty() ? 0 : 1, 0);
        }
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(links.figures(""));
        figures.add(rightIfFound.figure("accuracy_given_detected"));
        figures.add(detected.figure("detection_recall"));
        figures.add(unlinked.figure("nil_accuracy"));
        return figures;
    }
}
