package parley.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import parley.map.IriMinter;
import parley.resolve.NormalName;
import parley.resolve.ReportSearch;
import parley.resolve.ReportSearch.Days;
import parley.store.KnowledgeStore;

/** Finds the articles in a store whose reports may be of one meeting with others, by day and participant. */
final class StoredNeighbours {
    private static final String PARTIES =
            """
                ?report parley:participation ?part .
                ?part parley:agent ?ae ; parley:attendance ?attendance .
                FILTER (?attendance != parley:Absent)
                ?ae rdfs:label ?label .
                OPTIONAL { ?ae parley:affiliation ?country }
              }
              ?entity parley:mentionedAs ?ae ; rdfs:label ?name .
            }
            """;
    private static final String DATED =
            """
            SELECT ?day ?g ?report ?entity ?name ?label ?country WHERE {
              VALUES ?day { %s }
              GRAPH ?g {
                ?report parley:earliest ?day .
            """
                    + PARTIES;

    /** Those without a single day or month, and postponements, which also bear on the days before. */
    private static final String PUBLISHED =
            """
            SELECT ?day ?g ?report ?entity ?name ?label ?country WHERE {
              VALUES ?day { %s }
              GRAPH ?g {
                ?g schema:datePublished ?day .
                ?report parley:reportedIn ?g ; parley:status ?status .
                OPTIONAL { ?report parley:date ?date }
                FILTER (!BOUND(?date) || STRLEN(?date) = 4 || CONTAINS(?date, "/") || ?status = parley:Postponed)
            """
                    + PARTIES;

    private static final String TIMELESS =
            """
            SELECT DISTINCT ?g WHERE {
              VALUES ?entity { %s }
              ?entity parley:mentionedAs ?ae .
              GRAPH ?g {
                ?part parley:agent ?ae .
                ?report parley:participation ?part .
                FILTER NOT EXISTS { ?report parley:earliest ?first }
                FILTER NOT EXISTS { ?g schema:datePublished ?published }
              }
            }
            """;

    /** A report in the store, with the names by which each participant may be found. */
    private static final class Candidate {
        private final String article;
        private final long day;
        private final Map<String, Set<String>> parties = new HashMap<>();

        private Candidate(String article, long day) {
            this.article = article;
            this.day = day;
        }
    }

    private final StoreRows rows;
    private final IriMinter minter;

    StoredNeighbours(KnowledgeStore store, IriMinter minter) {
        this.rows = new StoreRows(store);
        this.minter = minter;
    }

    SortedSet<String> articles(Collection<ReportSearch> searches) {
        SortedSet<String> articles = new TreeSet<>();
        articles.addAll(inDays(DATED, searches, ReportSearch::dated));
        articles.addAll(inDays(PUBLISHED, searches, ReportSearch::published));
        Set<Node> timeless = searches.stream()
                .filter(ReportSearch::isTimeless)
                .flatMap(search -> search.parties().stream())
                .map(minter::entity)
                .collect(Collectors.toSet());
        rows.select(TIMELESS, timeless).forEach(row -> articles.add(row.get("g").getURI()));
        return articles;
    }

    private Set<String> inDays(String pattern, Collection<ReportSearch> searches, Function<ReportSearch, Days> range) {
        SortedSet<Long> days = new TreeSet<>();
        for (ReportSearch search : searches) {
            Days wanted = range.apply(search);
            for (long day = wanted.first(); day <= wanted.last(); day++) {
                days.add(day);
            }
        }
        List<Node> values = days.stream()
                .map(day ->
                        NodeFactory.createLiteralDT(LocalDate.ofEpochDay(day).toString(), XSDDatatype.XSDdate))
                .toList();
        Collection<Candidate> candidates = candidates(rows.select(pattern, values));
        Set<String> articles = new HashSet<>();
        for (ReportSearch search : searches) {
            Target target = new Target(search, entities(search));
            candidates.stream()
                    .filter(candidate -> range.apply(search).contains(candidate.day) && target.matches(candidate))
                    .forEach(candidate -> articles.add(candidate.article));
        }
        return articles;
    }

    private Set<String> entities(ReportSearch search) {
        return search.parties().stream().map(key -> minter.entity(key).getURI()).collect(Collectors.toSet());
    }

    private static Collection<Candidate> candidates(List<Binding> found) {
        Map<String, Candidate> candidates = new HashMap<>();
        for (Binding row : found) {
            long day = LocalDate.parse(row.get("day").getLiteralLexicalForm()).toEpochDay();
            Candidate candidate = candidates.computeIfAbsent(
                    row.get("report").getURI(),
                    iri -> new Candidate(row.get("g").getURI(), day));
            Set<String> names =
                    candidate.parties.computeIfAbsent(row.get("entity").getURI(), iri -> new HashSet<>());
            for (String name : List.of("name", "label", "country")) {
                if (row.contains(name)) {
                    names.add(
                            NormalName.of(row.get(name).getLiteralLexicalForm()).text());
                }
            }
        }
        return new ArrayList<>(candidates.values());
    }

    private record Target(ReportSearch search, Set<String> entities) {
        /** Two participants in common, in name or by their countries; one where either report names but one. */
        boolean matches(Candidate candidate) {
            int hits = 0;
            for (var party : candidate.parties.entrySet()) {
                boolean named = party.getValue().stream().anyMatch(search.countries()::contains);
                if (named || entities.contains(party.getKey())) {
                    hits++;
                }
            }
            return hits >= 2 || hits == 1 && (candidate.parties.size() == 1 || entities.size() <= 1);
        }
    }
}
