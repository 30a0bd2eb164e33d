package parley.map;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.Article;
import parley.model.LinkDecision.EntityInArticle;
import parley.model.Span;
import parley.vocab.Wikidata;

/** The only maker of IRIs: each from a stable key, valid whatever the key, and different for different keys. */
public final class IriMinter {
    private static final Pattern DETERMINER = Pattern.compile("^(?:the|a|an) (?=\\S)");
    /** UTF-8 has no form for it: it would be one with the question mark. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private static final int LONGEST_SEGMENT = 160;

    private final String base;

    /** @param base an absolute IRI that ends in a slash; see {@link MapOptions} */
    public IriMinter(String base) {
        this.base = base;
    }

    /** An article's own IRI, which is also its graph's name: its URL, or else made from the digest of its text. */
    public String article(Article article) {
        return article.metadata()
                .url()
                .flatMap(url -> IriText.webIri(url).filter(iri -> !iri.startsWith(base)))
                .orElseGet(() -> base + "article/" + Digest.of(article.text()));
    }

    /** A person, body or place, by the key of its {@link parley.model.Entity}. */
    public Node entity(String key) {
        return mint("entity/", key);
    }

    /** A meeting, by the key of its {@link parley.model.Meeting}: the IRI of its oldest report. */
    public Node meeting(String key) {
        return node(base + "meeting/" + Digest.of(key));
    }

    /** A topic, by its label; case, spacing and a leading article do not matter. */
    public Node topic(String label) {
        String composed = Normalizer.normalize(label, Normalizer.Form.NFC).strip();
        String key = composed.replaceAll("[\\s\\h]+", " ").toLowerCase(Locale.ROOT);
        return mint("topic/", DETERMINER.matcher(key).replaceFirst(""));
    }

    /** A Wikidata item. */
    public Node item(String qid) {
        return node(Wikidata.NS + qid);
    }

    /** The name of the graph of all decisions about links. */
    public Node decisions() {
        return node(base + "decisions");
    }

    Node decision(EntityInArticle entity) {
        return node(base + "decision/"
                + Digest.of(List.of(entity.article(), entity.kind().name(), entity.name())));
    }

    Node candidate(Node decision, int rank) {
        return node(decision.getURI() + "-candidate-" + rank);
    }

    Node articleEntity(String article, int number) {
        return node(article + "#entity-" + number);
    }

    Node candidate(String article, int entity, int rank) {
        return node(article + "#entity-" + entity + "-candidate-" + rank);
    }

    Node report(String article, int number) {
        return node(article + "#report-" + number);
    }

    /** A part of a report, such as {@code date} or {@code participation-2}. */
    Node partOfReport(String article, int report, String part) {
        return node(article + "#report-" + report + "-" + part);
    }

    /** A stretch of the article's characters, as RFC 5147 writes it. */
    Node mention(String article, Span span) {
        return node(article + "#char=" + span.begin() + "," + span.end());
    }

    Node run(String article) {
        return node(article + "#run");
    }

    private Node mint(String path, String anyKey) {
        String key = LONE_SURROGATE
                .matcher(anyKey)
                .replaceAll(half -> "\0" + Integer.toHexString(half.group().charAt(0)));
        String segment = IriText.segment(key);
        String iri = base + path + segment;
        boolean usable = segment.length() <= LONGEST_SEGMENT && !segment.isEmpty() && IriText.isFlawless(iri);
        return node(usable ? iri : base + path + "digest/" + Digest.of(key));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
