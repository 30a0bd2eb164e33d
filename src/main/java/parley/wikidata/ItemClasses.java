package parley.wikidata;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.link.ItemType;
import parley.resource.Resource;

/** Tells what an item is from its classes, with all classes below those that the project names. */
final class ItemClasses {
    static final int HUMAN = 5;

    private static final String ALONE = "alone";

    /** One line of the list; the first that fits decides. */
    private record Root(ItemType type, boolean isAlone, int number) {}

    private final List<Root> roots;
    private final Map<Integer, Integer> rootOf = new HashMap<>();

    /** @param below the subclasses of each class */
    ItemClasses(Edges below) {
        roots = new Resource(ItemClasses.class, "classes.tsv")
                .lines().stream()
                        .map(line -> line.split("\t"))
                        .map(cells ->
                                new Root(ItemType.ofCode(cells[0]), cells[1].equals(ALONE), ItemNumber.parse(cells[2])))
                        .toList();
        for (int i = 0; i < roots.size(); i++) {
            rootOf.putIfAbsent(roots.get(i).number(), i);
        }
        for (int i = 0; i < roots.size(); i++) {
            if (!roots.get(i).isAlone() && rootOf.getOrDefault(roots.get(i).number(), -1) == i) {
                claim(i, below);
            }
        }
    }

    private void claim(int root, Edges below) {
        Deque<Integer> open = new ArrayDeque<>(List.of(roots.get(root).number()));
        while (!open.isEmpty()) {
            for (int subclass : below.of(open.remove())) {
                if (rootOf.putIfAbsent(subclass, root) == null) {
                    open.add(subclass);
                }
            }
        }
    }

    Optional<ItemType> type(Collection<Integer> classes) {
        return classes.stream()
                .map(number -> rootOf.getOrDefault(number, roots.size()))
                .filter(root -> root < roots.size())
                .min(Integer::compare)
                .map(root -> roots.get(root).type());
    }

    /** Classes whose items are in no news, and are so many that they are passed over at once. */
    static Set<Integer> unwanted() {
        return new Resource(ItemClasses.class, "unwanted-classes.tsv")
                .lines().stream()
                        .map(line -> ItemNumber.parse(line.split("\t")[0]))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
