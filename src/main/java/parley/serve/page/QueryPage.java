package parley.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.vocabulary.XSD;
import parley.failure.BadConfiguration;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
import parley.query.QueryParameter;
import parley.query.QueryRunner;
import parley.store.KnowledgeStore;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Itsrdf;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Prov;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;
import parley.vocab.Wikidata;

/** The questions of the library with their values as form fields, and an editor; the browser asks the endpoint itself. */
final class QueryPage {
    private static final String FIRST =
            """
            PREFIX parley: <https://w3id.org/parley#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?meeting ?date ?name WHERE {
              ?meeting a parley:Meeting ; parley:participant/rdfs:label ?name .
              OPTIONAL { ?meeting parley:date ?date }
            }
            ORDER BY DESC(?date) ?meeting ?name
            LIMIT 100
            """;

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.ofEntries(
            Map.entry("dct", Dct.NS),
            Map.entry("geo", Geo.NS),
            Map.entry("itsrdf", Itsrdf.NS),
            Map.entry("nif", Nif.NS),
            Map.entry("parley", Parley.NS),
            Map.entry("prov", Prov.NS),
            Map.entry("rdf", Rdf.NS),
            Map.entry("rdfs", Rdfs.NS),
            Map.entry("schema", Schema.NS),
            Map.entry("skos", Skos.NS),
            Map.entry("wd", Wikidata.NS),
            Map.entry("xsd", XSD.NS)));

    private static final VocabularyTerms TERMS = VocabularyTerms.read();

    private final KnowledgeStore store;
    private final QueryLibrary library;

    QueryPage(KnowledgeStore store, QueryLibrary library) {
        this.store = store;
        this.library = library;
    }

    Markup html(UnaryOperator<String> parameter) {
        Optional<NamedQuery> chosen = library.find(parameter.apply("name"));
        Markup trouble = Markup.NONE;
        String text = Optional.of(parameter.apply("query"))
                .filter(given -> !given.isBlank())
                .orElse(FIRST);
        if (chosen.isPresent()) {
            try {
                text = text(chosen.get(), parameter);
            } catch (BadConfiguration e) {
                text = "";
                trouble = Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", String.valueOf(e.getMessage()));
            }
        }
        return Layout.page(
                "Query",
                "",
                Markup.of(
                        """
                        <h1>Query</h1>
                        <div class="columns"><nav class="library" aria-label="Questions">{}</nav>
                        <div>{}{}
                        <form class="editor" id="editor" action="/parley">
                        <label for="query">SPARQL</label>
                        <textarea id="query" name="query" rows="16" spellcheck="false" data-prefixes="{}"
                        data-classes="{}" data-properties="{}">
                        {}</textarea>
                        <button>Ask</button> <a id="as-csv" download="answers.csv" href="/parley">as CSV</a>
                        </form>
                        <p id="state" role="status"></p>
                        <div id="views" class="views" role="group" aria-label="Show the answers as" hidden>
                        <button type="button" value="table">Table</button> <button type="button" value="chart">Chart</button>
                        <button type="button" value="map">Map</button> <button type="button" value="network">Network</button></div>
                        <div id="answers" class="wide"></div></div></div>
                        <link rel="stylesheet" href="/assets/yasqe.css"><script src="/assets/yasqe.js" defer></script>
                        <script type="module" src="/assets/query.js"></script>""",
                        questions(chosen),
                        chosen.map(query -> values(query, parameter)).orElse(Markup.NONE),
                        trouble,
                        prefixes(),
                        VocabularyTerms.joined(TERMS.classes()),
                        VocabularyTerms.joined(TERMS.properties()),
                        text));
    }

    /** For the editor, which writes a prefix out that is used. */
    private static String prefixes() {
        var names = new JsonObject();
        PREFIXES.forEach((name, iri) -> names.put(name, iri));
        return names.toString();
    }

    private String text(NamedQuery query, UnaryOperator<String> parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        for (QueryParameter value : query.parameters()) {
            String given = parameter.apply("p_" + value.name()).strip();
            if (!given.isEmpty()) {
                values.put(value.name(), given);
            }
        }
        boolean lacking = query.parameters().stream()
                .anyMatch(value -> value.need() == QueryParameter.Need.REQUIRED && !values.containsKey(value.name()));
        return lacking ? "" : new QueryRunner(store).prepare(query, values).serialize();
    }

    private Markup questions(Optional<NamedQuery> chosen) {
        List<Markup> items = library.questions().stream()
                .map(query -> Markup.of(
                        "<li><a href=\"/query?name={}\"{}>{}</a></li>",
                        query.name(),
                        chosen.filter(query::equals).isPresent() ? new Markup(" aria-current=\"page\"") : Markup.NONE,
                        query.question()))
                .toList();
        return Markup.of("<ul>{}</ul>", Markup.join("", items));
    }

    private static Markup values(NamedQuery query, UnaryOperator<String> parameter) {
        List<Markup> fields = query.parameters().stream()
                .map(value -> Markup.of(
                        "<label>{}{} <input name=\"p_{}\" value=\"{}\" placeholder=\"{}\"{}></label>",
                        value.description().isEmpty() ? value.name() : value.description(),
                        value.need() == QueryParameter.Need.REQUIRED ? "" : " (may be left out)",
                        value.name(),
                        parameter.apply("p_" + value.name()),
                        value.type().wanted(),
                        value.need() == QueryParameter.Need.REQUIRED ? new Markup(" required") : Markup.NONE))
                .toList();
        Markup form = fields.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<form class=\"filter\" action=\"/query\"><input type=\"hidden\" name=\"name\" value=\"{}\">{}<button>Fill in</button></form>",
                        query.name(),
                        Markup.join("", fields));
        return Markup.of("<h2>{}</h2>{}", query.question(), form);
    }
}
