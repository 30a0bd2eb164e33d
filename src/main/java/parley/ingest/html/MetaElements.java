package parley.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say, by their names, whose case does not count. A page is searched once for all of them. */
final class MetaElements {
    private static final List<String> NAMES = List.of("property", "name", "itemprop");

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaElements() {}

    static MetaElements of(Document page) {
        var metas = new MetaElements();
        page.select("meta[content]").forEach(metas::add);
        return metas;
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        if (!content.isEmpty()) {
            NAMES.stream()
                    .map(attribute -> key(meta.attr(attribute)))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> contents.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(content));
        }
    }

    /** The first that is not empty. */
    Optional<String> find(String name) {
        return all(name).findFirst();
    }

    Stream<String> all(String name) {
        return contents.getOrDefault(key(name), List.of()).stream();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
