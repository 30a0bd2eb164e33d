package parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import parley.serve.page.Site;

/** Which bodies are taken: of a known size within the limit, and of formats that lead nowhere else. */
final class Bodies {
    /**
     * JSON-LD contexts and XML entities name addresses and files, which would be fetched; parts of a multipart body come
     * in any format, and from forms of other sites.
     */
    private static final Set<String> TAKEN = Set.of(
            "",
            "application/sparql-query",
            "application/sparql-update",
            "application/x-www-form-urlencoded",
            "application/rdf-patch",
            "text/turtle",
            "application/x-turtle",
            "application/n-triples",
            "application/n-quads",
            "application/trig");
    /** Articles, which are read as text and never as RDF. */
    private static final Set<String> ARTICLES =
            Set.of("text/plain", "text/html", "application/json", "application/x-ndjson", "application/jsonl");

    private final Limits limits;

    Bodies(Limits limits) {
        this.limits = limits;
    }

    Optional<Refusal> refusal(HttpServletRequest request) {
        boolean unmeasured = request.getHeader("Transfer-Encoding") != null;
        if (!unmeasured && request.getContentLengthLong() <= 0) {
            return Optional.empty();
        }
        if (unmeasured) {
            return Refusal.of(HttpServletResponse.SC_LENGTH_REQUIRED, "say how long the body is (Content-Length)");
        }
        if (request.getContentLengthLong() > limits.body()) {
            return Refusal.of(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "the body is larger than %,d bytes: send it in parts, or ask for a higher --max-body"
                            .formatted(limits.body()));
        }
        if (request.getHeader("Content-Encoding") != null) {
            return Refusal.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send the body uncompressed");
        }
        return TAKEN.contains(Routes.type(request)) || isArticle(request)
                ? Optional.empty()
                : Refusal.of(
                        HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                        "no such bodies are taken: send Turtle, TriG, N-Triples or N-Quads");
    }

    private static boolean isArticle(HttpServletRequest request) {
        return request.getRequestURI().equals(Site.CONVERT) && ARTICLES.contains(Routes.type(request));
    }
}
