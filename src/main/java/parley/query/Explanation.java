package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import parley.failure.BadConfiguration;
import parley.resource.Resource;
import parley.store.KnowledgeStore;

/** Says why the store says something: the quotes, their sentences, the article, and the links with their scores. */
public final class Explanation {
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");

    private final KnowledgeStore store;

    public Explanation(KnowledgeStore store) {
        this.store = store;
    }

    /**
     * Explains a meeting, a report, an article, an entity or a mention, line by line.
     *
     * @throws BadConfiguration if the store knows nothing of the IRI
     */
    public List<String> explain(String iri) {
        var lines = new ArrayList<String>();
        for (Map<String, String> subject : subjects(iri)) {
            String article = text(subject, "article").orElse("");
            lines.addAll(article(article));
            lines.addAll(statements(text(subject, "subject").orElse(""), sourceText(article)));
            lines.addAll(links(text(subject, "subject").orElse("")));
            lines.add("");
        }
        return lines;
    }

    /**
     * The same for programs: each report or entity with its article, its statements and the items that were weighed.
     *
     * @throws BadConfiguration if the store knows nothing of the IRI
     */
    public List<Map<String, Object>> facts(String iri) {
        var facts = new ArrayList<Map<String, Object>>();
        for (Map<String, String> subject : subjects(iri)) {
            var fact = new TreeMap<String, Object>(subject);
            String described = text(subject, "subject").orElse("");
            fact.put("statements", rows("explain-statements.rq", described));
            fact.put("items", rows("explain-links.rq", described));
            facts.add(fact);
        }
        return facts;
    }

    private List<Map<String, String>> subjects(String iri) {
        if (!IRI.matcher(iri).matches()) {
            throw new BadConfiguration("'%s' is no IRI; take one from the answers of a query".formatted(iri));
        }
        List<Map<String, String>> subjects = rows("explain-subjects.rq", iri);
        if (subjects.isEmpty()) {
            throw new BadConfiguration("%s holds nothing about %s; take an IRI from the answers of a query"
                    .formatted(store.location(), iri));
        }
        return subjects;
    }

    private List<String> article(String iri) {
        Map<String, String> said = rows("explain-article.rq", iri).get(0);
        String about = Stream.of("headline", "publisher", "date")
                .flatMap(name -> text(said, name).stream())
                .collect(Collectors.joining(", "));
        return List.of(iri, "  " + (about.isEmpty() ? "nothing is known of the article itself" : about));
    }

    private Optional<String> sourceText(String article) {
        return text(rows("explain-article.rq", article).get(0), "text");
    }

    private List<String> statements(String subject, Optional<String> source) {
        Optional<SentenceFinder> sentences = source.map(SentenceFinder::new);
        var lines = new ArrayList<String>();
        String shown = "";
        for (Map<String, String> row : rows("explain-statements.rq", subject)) {
            int begin = Integer.parseInt(text(row, "begin").orElse("0"));
            String sentence = sentences.map(finder -> finder.around(begin)).orElse("");
            if (!sentence.equals(shown)) {
                lines.add("  | " + sentence);
                shown = sentence;
            }
            lines.add("      %s: %s, from \"%s\" (%d-%s)"
                    .formatted(
                            text(row, "says").orElse(""),
                            text(row, "value").orElse(""),
                            text(row, "quote").orElse(""),
                            begin,
                            text(row, "end").orElse("")));
        }
        return lines;
    }

    private List<String> links(String subject) {
        return rows("explain-links.rq", subject).stream()
                .map(row -> text(row, "item").isEmpty()
                        ? "    %s: no item weighed".formatted(text(row, "name").orElse(""))
                        : "    %s %s %s, %s, %s (%s)"
                                .formatted(
                                        text(row, "name").orElse(""),
                                        text(row, "linked").orElse("").equals("true") ? "is" : "may be",
                                        text(row, "item").orElse("").replaceFirst(".*/", ""),
                                        text(row, "label").orElse(""),
                                        text(row, "description").orElse(""),
                                        text(row, "score")
                                                .map(Explanation::rounded)
                                                .orElse("")))
                .toList();
    }

    /** Rows as texts: a row of the store itself could not be read after the transaction. */
    private List<Map<String, String>> rows(String resource, String iri) {
        var query = QueryFactory.create(
                new Resource(Explanation.class, resource).text().replace("$iri", "<" + iri + ">"));
        return store.query(query, exec -> {
            var rows = new ArrayList<Map<String, String>>();
            exec.select().forEachRemaining(row -> {
                var texts = new TreeMap<String, String>();
                row.forEach((name, node) -> texts.put(name.getVarName(), words(node)));
                rows.add(texts);
            });
            return rows;
        });
    }

    private static Optional<String> text(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name));
    }

    private static String rounded(String score) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(score));
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
