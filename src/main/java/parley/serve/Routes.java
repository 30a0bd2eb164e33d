package parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.serve.page.Site;

/** Says what a request is about to do. Whatever is not named here is not done. */
final class Routes {
    /** What a request does, hence who may send it. */
    enum Purpose {
        READ(false),
        /** Sends a body, as a question does, and changes nothing. */
        ASK(false),
        WRITE(true),
        /** For the owner of the store alone. */
        OWN(true);

        private final boolean changes;

        Purpose(boolean changes) {
            this.changes = changes;
        }

        boolean mayChange() {
            return changes;
        }
    }

    /** The addresses of the token's holder. */
    static final String OWNERS = "/owner/";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WRITING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Set<String> QUERIES =
            Set.of(ParleyServer.DATASET, ParleyServer.DATASET + "/query", ParleyServer.DATASET + "/sparql");
    /** Shapes may hold queries of any cost, so checking is for those who are trusted to write. */
    private static final Set<String> WRITES = Set.of(
            ParleyServer.DATASET,
            ParleyServer.DATASET + "/update",
            ParleyServer.DATASET + "/data",
            ParleyServer.DATASET + "/patch",
            ParleyServer.DATASET + "/shacl");
    /** Posts that change nothing. */
    private static final Set<String> FORMS = Set.of("/reconcile", Site.CONVERT);

    private static final Set<String> LOADS = Set.of(Site.LOAD);
    /** With one of these a request to the dataset's own address is no query. */
    private static final List<String> NO_QUERY = List.of("update", "request", "graph", "default");

    private Routes() {}

    static Optional<Purpose> purpose(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (isOwners(request)) {
            return Optional.of(Purpose.OWN);
        }
        if (isReading(request)) {
            return Optional.of(Purpose.READ);
        }
        if (request.getMethod().equals("POST") && (isQuery(request, path) || FORMS.contains(path))) {
            return Optional.of(Purpose.ASK);
        }
        return WRITING.contains(request.getMethod()) && (WRITES.contains(path) || LOADS.contains(path))
                ? Optional.of(Purpose.WRITE)
                : Optional.empty();
    }

    private static boolean isQuery(HttpServletRequest request, String path) {
        String type = type(request);
        return QUERIES.contains(path)
                && (type.equals("application/sparql-query") || type.equals(FORM))
                && NO_QUERY.stream().allMatch(name -> request.getParameter(name) == null);
    }

    static boolean isOwners(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(ParleyServer.DATASET + FusekiSetup.LOCAL) || path.startsWith(OWNERS);
    }

    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Whether it may keep the server busy for long; the owner's programs are not counted. */
    static boolean isHeavy(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !isOwners(request)
                && (path.startsWith(ParleyServer.DATASET)
                        || path.equals(Site.DOWNLOAD)
                        || !isReading(request) && FORMS.contains(path));
    }

    /** One of few words, however many addresses are tried. */
    static String kind(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (isOwners(request)) {
            return "owner";
        }
        return path.startsWith(ParleyServer.DATASET)
                ? "dataset"
                : path.startsWith("/assets/") ? "asset" : path.equals(Site.DOWNLOAD) ? "download" : "page";
    }

    static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
