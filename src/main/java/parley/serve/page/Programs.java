package parley.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import parley.map.GraphWriter;
import parley.map.MapOptions;
import parley.map.RdfFormat;
import parley.store.KnowledgeStore;

/** Answers programs that look things up: IRIs under {@code /id/}, and tables to be matched at {@code /reconcile}. */
final class Programs extends HttpServlet {
    private static final long serialVersionUID = 1;
    /** Its addresses. */
    static final List<String> PATHS = List.of("/id/*", "/reconcile");

    private static final String ID = "/id/";

    private final transient KnowledgeStore store;
    private final transient Catalogue catalogue;

    Programs(KnowledgeStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith(ID)) {
            lookUp(base() + Links.iri(path.substring(ID.length())), request, response);
        } else {
            reconcile(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reconcile(request, response);
    }

    /** The base of the store's IRIs, read off one of them. */
    private String base() {
        return catalogue.state().meetings().stream()
                .map(meeting -> meeting.iri())
                .filter(iri -> iri.contains("/meeting/"))
                .map(iri -> iri.substring(0, iri.lastIndexOf("/meeting/") + 1))
                .findFirst()
                .orElse(MapOptions.DEFAULT_BASE);
    }

    private void lookUp(String iri, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<RdfFormat> form = Negotiation.rdf(accept(request));
        if (form.isPresent()) {
            send(store, iri, form.get(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/about?iri=" + Links.encoded(iri));
        }
    }

    static String accept(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("");
    }

    /** Sends what the store says of something. */
    static void send(KnowledgeStore store, String iri, RdfFormat form, HttpServletResponse response)
            throws IOException {
        var out = new ByteArrayOutputStream();
        store.read(data ->
                Description.of(new StoreView(data), iri).ifPresent(told -> new GraphWriter(form).write(told, out)));
        if (out.size() == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "the store holds nothing about this IRI");
            return;
        }
        response.setContentType(form.mediaType() + ";charset=utf-8");
        response.getOutputStream().write(out.toByteArray());
    }

    private void reconcile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String queries = request.getParameter("queries");
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost");
        Optional<String> answer = queries == null
                ? Optional.of(Reconciliation.manifest("%s://%s".formatted(request.getScheme(), host)))
                : Reconciliation.answer(catalogue.state().names(), queries);
        if (answer.isEmpty()) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "queries must be a JSON object: {\"q0\": {\"query\": \"a name\"}}");
            return;
        }
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(answer.get().getBytes(StandardCharsets.UTF_8));
    }
}
