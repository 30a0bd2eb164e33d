package parley.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.export.meetings.KnownEntity;
import parley.map.GraphView;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;

/**
 * What one article says of a meeting.
 *
 * @param published as the store writes it, empty where it is not known
 */
record ReportView(
        String iri,
        String published,
        String status,
        String certainty,
        Optional<String> date,
        List<String> timeWords,
        List<Part> parts,
        List<Statement> statements,
        List<Quote> quotes) {

    /** An agent's part in it. */
    record Part(Optional<KnownEntity> entity, String name, String attendance, String description, List<Quote> quotes) {
        boolean isAbsent() {
            return attendance.equals("absent");
        }
    }

    /** Anything else that it says. */
    record Statement(String about, String value, List<Quote> quotes) {}

    /** Nothing, if the article's graph is gone. */
    static Optional<ReportView> of(StoreView store, String iri) {
        return store.article(iri).map(article -> read(store, article, NodeFactory.createURI(iri)));
    }

    private static ReportView read(StoreView store, GraphView article, Node report) {
        Node name = NodeFactory.createURI(StoreView.articleOf(report.toString()));
        return new ReportView(
                report.toString(),
                article.text(name, Schema.datePublished).orElse(""),
                code(article, report, Parley.status),
                code(article, report, Parley.certainty),
                article.text(report, Parley.date),
                article.all(report, Parley.timeExpression).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                article.all(report, Parley.participation).stream()
                        .map(part -> part(store, article, part))
                        .toList(),
                article.all(report, Parley.claim).stream()
                        .map(claim -> statement(article, claim))
                        .toList(),
                Quote.of(article, report));
    }

    private static Part part(StoreView store, GraphView article, Node part) {
        Node agent = article.one(part, Parley.agent).orElse(part);
        var words = new ArrayList<String>();
        article.text(part, Parley.capacity).ifPresent(words::add);
        article.one(part, Parley.onBehalfOf)
                .flatMap(body -> article.text(body, Rdfs.label))
                .ifPresent(body -> words.add("for " + body));
        String role = code(article, part, Parley.role);
        if (!role.isEmpty() && !role.equals("principal")) {
            words.add(role);
        }
        return new Part(
                store.subjects(Parley.mentionedAs, agent).stream().findFirst().map(store::entity),
                article.text(agent, Rdfs.label).orElse("someone"),
                code(article, part, Parley.attendance),
                String.join(", ", words),
                Quote.of(article, part));
    }

    private static Statement statement(GraphView article, Node claim) {
        String about = article.one(claim, Rdf.predicate)
                .map(property -> Wording.code(property.toString().replaceFirst(".*#", "")))
                .orElse("");
        String value = article.one(claim, Rdf.object)
                .map(object -> object.isLiteral()
                        ? object.getLiteralLexicalForm()
                        : article.text(object, Rdfs.label)
                                .or(() -> article.text(object, Nif.anchorOf))
                                .orElse(object.toString().replaceFirst(".*#", "")))
                .orElse("");
        return new Statement(about, value, Quote.of(article, claim));
    }

    private static String code(GraphView article, Node node, Node property) {
        return article.one(node, property)
                .map(value -> Wording.code(value.toString().replaceFirst(".*#", "")))
                .orElse("");
    }

    String article() {
        return StoreView.articleOf(iri);
    }

    Markup html(StoreView store) {
        Markup doubt = certainty.isEmpty() || certainty.equals("certain")
                ? Markup.NONE
                : Markup.of(" <span class=\"doubt\">{}</span>", certainty);
        return Markup.of(
                """
                <li><h3>{} {}{}</h3>
                <div class="quotes">{}</div>
                <details><summary>What it says, and in which words</summary>
                <table><thead><tr><th scope="col">Of</th><th scope="col">It says</th><th scope="col">In the words</th></tr></thead>
                <tbody>{}{}</tbody></table></details></li>
                """,
                ArticlePage.source(store, article()),
                Wording.status(status.toLowerCase(Locale.ROOT)),
                doubt,
                Quote.links(quotes),
                Markup.join("", parts.stream().map(ReportView::row).toList()),
                Markup.join("", statements.stream().map(ReportView::row).toList()));
    }

    private static Markup row(Part part) {
        return Markup.of(
                "<tr><td>{}</td><td>{}{}</td><td>{}</td></tr>",
                part.entity().map(Links::entity).orElse(Markup.words(part.name())),
                part.attendance(),
                part.description().isEmpty() ? "" : ", " + part.description(),
                Quote.links(part.quotes()));
    }

    private static Markup row(Statement statement) {
        return Markup.of(
                "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
                statement.about(),
                Markup.words(statement.value()),
                Quote.links(statement.quotes()));
    }
}
