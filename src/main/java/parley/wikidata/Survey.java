package parley.wikidata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.link.ItemType;

/**
 * What the items of a dump say of each other: which class is below which, which place in which, what offices are called, what
 * redirects. It fits into memory for all of Wikidata: eight bytes a statement.
 */
final class Survey {
    /** What an office is called, and whose it is. */
    record Office(String label, int country) {}

    private static final int DEEPEST = 6;

    private final Edges below = new Edges();
    private final Edges within = new Edges();
    private final Edges movedTo = new Edges();
    private final Edges mergedFrom = new Edges();
    private final Set<Integer> officeNumbers = new HashSet<>();
    private final Map<Integer, Office> offices = new HashMap<>();
    private final BitSet seen = new BitSet();
    private final Map<Integer, DumpItem> repeated = new TreeMap<>();
    private final ItemClasses classes;

    private Survey(List<Part> parts) throws IOException {
        for (Part part : parts) {
            part.forEachLine(line -> add(Part.item(line)));
        }
        for (Edges edges : List.of(below, within, movedTo, mergedFrom)) {
            edges.sort();
        }
        for (Part part : parts) {
            part.forEachLine(line -> addOffice(Part.item(line)));
        }
        classes = new ItemClasses(below);
    }

    static Survey of(List<Part> parts) throws IOException {
        return new Survey(parts);
    }

    private void add(DumpItem item) {
        if (item.movedTo() > 0) {
            move(item.id(), item.movedTo());
            return;
        }
        if (seen.get(item.id())) {
            repeated.put(item.id(), item);
        }
        seen.set(item.id());
        item.mergedFrom().forEach(old -> move(old, item.id()));
        item.relations().superclasses().forEach(above -> below.add(above, item.id()));
        if (item.relations().within() > 0) {
            within.add(item.id(), item.relations().within());
        }
        item.held().forEach(held -> officeNumbers.add(held.position()));
    }

    private void move(int from, int to) {
        movedTo.add(from, to);
        mergedFrom.add(to, from);
    }

    private void addOffice(DumpItem item) {
        int number = item.id();
        if (!item.texts().label().isEmpty()
                && (officeNumbers.contains(number)
                        || Arrays.stream(mergedFrom.of(number)).anyMatch(officeNumbers::contains))) {
            offices.put(
                    number, new Office(item.texts().label(), item.relations().country()));
        }
    }

    /** The item itself, or the one that it redirects to. */
    int current(int number) {
        int current = number;
        for (int step = 0; step < DEEPEST; step++) {
            int next = movedTo.first(current);
            if (next == 0) {
                return current;
            }
            current = next;
        }
        return current;
    }

    /** Numbers that redirect to an item. */
    int[] mergedFrom(int number) {
        return mergedFrom.of(number);
    }

    Optional<Office> office(int number) {
        return Optional.ofNullable(offices.get(current(number)));
    }

    Optional<ItemType> type(DumpItem item) {
        return classes.type(item.relations().classes());
    }

    boolean isOffice(int number) {
        return offices.containsKey(number);
    }

    /** The places that hold an item, nearest first. */
    List<Integer> containers(DumpItem item) {
        var chain = new ArrayList<Integer>();
        int next = current(item.relations().within());
        while (next > 0 && next != item.id() && chain.size() < DEEPEST && !chain.contains(next)) {
            chain.add(next);
            next = current(within.first(next));
        }
        return chain;
    }

    /** Items that the dump has more than once, as they come last. */
    Map<Integer, DumpItem> repeated() {
        return repeated;
    }
}
