package parley.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.map.GraphWriter;
import parley.map.RdfFormat;
import parley.pipeline.ConversionServer;
import parley.pipeline.Converted;
import parley.pipeline.TextConversion;
import parley.store.KnowledgeStore;

/** Converts what is pasted or posted. Nothing is stored unless somebody who may asks for it. */
final class Converting extends HttpServlet {
    private static final long serialVersionUID = 1;
    /** Its addresses. */
    static final List<String> PATHS = List.of(Site.CONVERT, Site.LOAD);

    private final transient KnowledgeStore store;
    private final transient Desk desk;
    private final transient Predicate<HttpServletRequest> mayLoad;

    Converting(KnowledgeStore store, TextConversion conversion, Predicate<HttpServletRequest> mayLoad) {
        this.store = store;
        this.desk = new Desk(conversion);
        this.mayLoad = mayLoad;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.getReady();
        Site.page(response, ConvertPage.html(Asked.NOTHING, Markup.NONE));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.NOTHING;
        try {
            asked = Asked.of(request);
            if (request.getRequestURI().equals(Site.LOAD)) {
                load(asked, response);
            } else {
                convert(asked, request, response);
            }
        } catch (Desk.Declined e) {
            decline(asked, e, request, response);
        }
    }

    private void convert(Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Desk.Declined {
        AskedGraph graph = AskedGraph.of(request);
        Converted converted =
                desk.run(() -> desk.conversion().convert(asked.submission(desk.conversion()), graph.options(store)));
        Optional<RdfFormat> form = Negotiation.rdf(Programs.accept(request))
                .or(() -> Asked.isForm(request) ? Optional.empty() : Optional.of(RdfFormat.TURTLE));
        if (form.isPresent()) {
            response.setContentType(form.get().mediaType() + ";charset=utf-8");
            response.getOutputStream().write(written(converted, form.get()));
        } else {
            String turtle = new String(written(converted, RdfFormat.TURTLE), StandardCharsets.UTF_8);
            Site.page(
                    response,
                    ConvertPage.html(asked, ConvertPage.result(asked, converted, turtle, mayLoad.test(request))));
        }
    }

    private static byte[] written(Converted converted, RdfFormat form) {
        var out = new ByteArrayOutputStream();
        new GraphWriter(form).write(converted.data(), out);
        return out.toByteArray();
    }

    /** The gate has let through only those who may change the store. */
    private void load(Asked asked, HttpServletResponse response) throws IOException, Desk.Declined {
        List<String> articles = desk.run(() -> desk.conversion().load(asked.submission(desk.conversion()), store));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", articles.isEmpty() ? "/meetings" : Links.article(articles.get(0)));
    }

    private static void decline(
            Asked asked, Desk.Declined why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(why.status());
        why.reason().ifPresent(reason -> response.setHeader(ConversionServer.REASON, reason.name()));
        String words = String.valueOf(why.getMessage());
        if (Asked.isForm(request)) {
            Site.page(response, ConvertPage.html(asked, ConvertPage.trouble(words)));
        } else {
            Site.send(response, "text/plain", words + "\n");
        }
    }
}
