package parley.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;

/** What the directory knows of linked places: which holds which. */
final class Places {
    private static final int MOST_HOLDERS = 50;

    private final ItemDirectory directory;

    Places(ItemDirectory directory) {
        this.directory = directory;
    }

    Optional<ItemFacts> facts(String key) {
        return directory.find(key);
    }

    /** The nearest known place that holds this one. */
    Optional<String> holder(String key) {
        return directory.find(key).map(ItemFacts::containedIn).orElse(List.of()).stream()
                .filter(holder -> !holder.equals(key) && directory.find(holder).isPresent())
                .findFirst();
    }

    /** The nearest place that holds this one, the nearest that holds that one, and so on. */
    Set<String> chain(String key) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = holder(key);
        while (next.isPresent() && chain.add(next.get())) {
            next = holder(next.get());
        }
        return chain;
    }

    /** All that hold it, nearest first. */
    Set<String> holders(String key) {
        Set<String> holders = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty() && holders.size() < MOST_HOLDERS) {
            directory.find(open.remove()).map(ItemFacts::containedIn).orElse(List.of()).stream()
                    .filter(holder -> !holder.equals(key) && holders.add(holder))
                    .forEach(open::add);
        }
        return holders;
    }
}
