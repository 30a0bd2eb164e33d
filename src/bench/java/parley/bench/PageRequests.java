package parley.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import parley.export.ExportFormat;
import parley.query.QueryLibrary;
import parley.store.KnowledgeStore;

/** What is asked of a served store: of each kind of page many, about what it holds most of and about others. */
final class PageRequests {
    private static final String PREFIX =
            """
            PREFIX parley: <https://w3id.org/parley#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final String BUSIEST =
            """
            SELECT ?thing (COUNT(DISTINCT ?m) AS ?n)
            { ?m %s ?thing . ?thing a %s } GROUP BY ?thing ORDER BY DESC(?n) ?thing""";

    /** An address of the server, and the form in which the answer is wanted. */
    record Asked(String path, String accept) {
        private Asked(String path) {
            this(path, "text/html");
        }
    }

    private final KnowledgeStore store;
    private final int each;
    private final Map<String, List<Asked>> kinds = new LinkedHashMap<>();

    private PageRequests(KnowledgeStore store, int each) {
        this.store = store;
        this.each = each;
    }

    /** @param each how many of each kind */
    static Map<String, List<Asked>> of(KnowledgeStore store, int each) {
        var requests = new PageRequests(store, each);
        requests.entities();
        requests.meetings();
        requests.selections();
        requests.downloads();
        requests.questions();
        return requests.kinds;
    }

    private void entities() {
        List<String> persons = busiest("parley:participant", "parley:Person");
        add("front page", persons, iri -> "/?n=" + persons.indexOf(iri));
        List<String> names = spread(values("SELECT ?name { ?p a parley:Person ; rdfs:label ?name } ORDER BY ?name"));
        add("search as you type", names, name -> "/names.json?q=" + encoded(name.substring(0, Math.min(3, name.length()))));
        add("search", names, name -> "/search?q=" + encoded(name.replaceAll(".* ", "")));
        add("person", persons, iri -> "/entity?iri=" + encoded(iri));
        add("person, two steps", persons, iri -> "/entity?steps=2&iri=" + encoded(iri));
        add("organisation", busiest("parley:participant", "parley:Organization"), iri -> "/entity?iri=" + encoded(iri));
        add("place", busiest("parley:place", "parley:Place"), iri -> "/entity?iri=" + encoded(iri));
        add("topic", busiest("parley:topic", "parley:Topic"), iri -> "/entity?iri=" + encoded(iri));
        add("network", persons, iri -> "/network.json?steps=2&iri=" + encoded(iri));
        kinds.put(
                "person as Turtle",
                persons.stream()
                        .map(iri -> new Asked("/id/" + iri.substring(iri.indexOf("/entity/") + 1), "text/turtle"))
                        .toList());
        add("reconcile", names, name -> "/reconcile?queries=" + encoded("{\"q0\":{\"query\":\"%s\"}}".formatted(name.replace("\"", ""))));
    }

    private void meetings() {
        add(
                "meeting",
                spread(values("SELECT ?m { ?m a parley:Meeting ; parley:reportCount ?n } ORDER BY DESC(?n) ?m")),
                iri -> "/meeting?iri=" + encoded(iri));
        add(
                "meeting whose sources disagree",
                spread(values(
                        """
                        SELECT DISTINCT ?m { ?m parley:reportedBy ?a, ?b
                          GRAPH ?g { ?a parley:status ?s } GRAPH ?h { ?b parley:status ?t } FILTER(?s != ?t) } ORDER BY ?m""")),
                iri -> "/meeting?iri=" + encoded(iri));
        List<String> articles = spread(values("SELECT DISTINCT ?g { GRAPH ?g { ?r parley:reportedIn ?g } } ORDER BY ?g"));
        add("article", articles, iri -> "/article?iri=" + encoded(iri));
        kinds.put(
                "article as Turtle",
                articles.stream()
                        .map(iri -> new Asked("/article?iri=" + encoded(iri), "text/turtle"))
                        .toList());
    }

    private void selections() {
        List<String> years = values(
                "SELECT DISTINCT (STR(YEAR(?d)) AS ?y) { ?m parley:earliest ?d } ORDER BY DESC(?y)");
        List<String> persons = busiest("parley:participant", "parley:Person");
        add("list of meetings", persons, iri -> "/meetings?who=" + encoded(iri));
        add("timeline, map and network", persons, iri -> "/overview?who=" + encoded(iri));
        add("timeline, map and network of a year", spread(years), year -> "/overview?since=%1$s-01-01&until=%1$s-12-31".formatted(year));
        add("timeline, map and network of all", persons, iri -> "/overview?n=" + persons.indexOf(iri));
    }

    private void downloads() {
        List<String> persons = busiest("parley:participant", "parley:Person");
        for (ExportFormat format : ExportFormat.values()) {
            add("download " + format.extension(), persons, iri -> "/download?format=%s&who=%s".formatted(format.extension(), encoded(iri)));
        }
    }

    private void questions() {
        List<String> questions = QueryLibrary.bundled().questions().stream()
                .map(query -> query.name())
                .toList();
        add("query page", Stream.generate(() -> questions).flatMap(List::stream).limit(each).toList(), name -> "/query?name=" + name);
    }

    private void add(String kind, List<String> values, Function<String, String> path) {
        kinds.put(kind, values.stream().map(path).map(Asked::new).toList());
    }

    private List<String> busiest(String property, String kind) {
        return spread(values(BUSIEST.formatted(property, kind)));
    }

    /** Half of them the first ones, half from all over the rest; fewer where there are no more. */
    private List<String> spread(List<String> all) {
        if (all.size() <= each) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, each / 2));
        int rest = each - some.size();
        for (int i = 0; i < rest; i++) {
            some.add(all.get(each / 2 + (int) ((long) i * (all.size() - each / 2) / rest)));
        }
        return some;
    }

    /** The first column. */
    private List<String> values(String query) {
        List<String> values = new ArrayList<>();
        store.query(QueryFactory.create(PREFIX + query), exec -> {
            var rows = exec.select();
            var first = rows.getResultVars().get(0);
            rows.forEachRemaining(row -> {
                var node = row.get(first);
                values.add(node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
            });
            return true;
        });
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
