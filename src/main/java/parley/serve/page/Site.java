package parley.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.export.meetings.KnownMeeting;
import parley.map.RdfFormat;
import parley.pipeline.ConversionServer;
import parley.pipeline.TextConversion;
import parley.query.QueryLibrary;
import parley.store.KnowledgeStore;

/** Answers browsers: each address with its page. */
public final class Site extends HttpServlet {
    /** Where files of a selection are had. */
    public static final String DOWNLOAD = "/download";

    private static final List<String> PATHS = List.of(
            "",
            "/search",
            "/names.json",
            "/network.json",
            "/entity",
            "/meeting",
            "/article",
            "/about",
            "/meetings",
            "/overview",
            "/query",
            DOWNLOAD,
            "/assets/*");

    /** Where texts are converted. */
    public static final String CONVERT = ConversionServer.PATH;
    /** Where they are put into the store. */
    public static final String LOAD = "/convert/load";

    private static final long serialVersionUID = 1;
    /** Nothing runs, loads or frames but what comes from here, and nothing inline. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int SUGGESTIONS = 8;
    private static final int RESULTS = 100;

    private final transient KnowledgeStore store;
    private final transient Catalogue catalogue;

    private Site(KnowledgeStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * Puts a site on a server: the pages, and what programs look up.
     *
     * @param changes a number that grows with every change of the store
     * @param mayLoad who may put what was converted into the store
     * @return the site, to be told when the server has started and when it ends
     */
    public static Site mount(
            KnowledgeStore store,
            LongSupplier changes,
            TextConversion conversion,
            Predicate<HttpServletRequest> mayLoad,
            BiConsumer<String, HttpServlet> at) {
        var catalogue = new Catalogue(store, changes);
        var site = new Site(store, catalogue);
        PATHS.forEach(path -> at.accept(path, site));
        var programs = new Programs(store, catalogue);
        Programs.PATHS.forEach(path -> at.accept(path, programs));
        var converting = new Converting(store, conversion, mayLoad);
        Converting.PATHS.forEach(path -> at.accept(path, converting));
        return site;
    }

    /** Reads what many pages need, in the background. */
    public void getReady() {
        catalogue.readEarly();
    }

    /** Waits until nothing is read in the background any more. */
    public void finish() {
        catalogue.finish();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response);
        UnaryOperator<String> parameter =
                name -> Optional.ofNullable(request.getParameter(name)).orElse("");
        String iri = parameter.apply("iri");
        Optional<RdfFormat> form = Negotiation.rdf(Programs.accept(request));
        if (!iri.isEmpty() && form.isPresent()) {
            Programs.send(store, iri, form.get(), response);
            return;
        }
        switch (request.getRequestURI()) {
            case "/" -> page(response, FrontPage.html(catalogue.state()));
            case "/search" -> search(response, parameter.apply("q"));
            case "/names.json" -> names(response, parameter.apply("q"));
            case "/network.json" ->
                send(response, "application/json", network(iri, parameter).json());
            case "/entity" -> {
                int steps = steps(parameter);
                List<KnownMeeting> all = catalogue.state().meetings();
                read(response, iri, view -> new EntityPage(view, iri, all, steps).html());
            }
            case "/meeting" -> read(response, iri, view -> new MeetingPage(view, iri).html());
            case "/article" ->
                read(response, iri, view -> new ArticlePage(view, iri)
                        .html(number(parameter.apply("from"), 0), number(parameter.apply("to"), 0)));
            case "/about" -> about(response, iri);
            case "/meetings" -> {
                var selection = MeetingSelection.of(parameter);
                int page = number(parameter.apply("page"), 1);
                page(response, MeetingsPage.html(selection, selected(selection), page));
            }
            case "/overview" -> {
                var selection = MeetingSelection.of(parameter);
                page(response, OverviewPage.html(selection, selected(selection)));
            }
            case DOWNLOAD -> {
                var selection = MeetingSelection.of(parameter);
                new Download(store).send(parameter.apply("format"), selected(selection), response);
            }
            case "/query" -> page(response, new QueryPage(store, QueryLibrary.bundled()).html(parameter));
            default -> asset(request, response);
        }
    }

    private List<KnownMeeting> selected(MeetingSelection selection) {
        return catalogue.state().meetings().stream().filter(selection::holds).toList();
    }

    private Network network(String iri, UnaryOperator<String> parameter) {
        return iri.isEmpty()
                ? Network.of(selected(MeetingSelection.of(parameter)), Ties.MOST)
                : Network.around(iri, catalogue.state().meetings(), steps(parameter), Ties.MOST);
    }

    private static int steps(UnaryOperator<String> parameter) {
        return parameter.apply("steps").equals("2") ? 2 : 1;
    }

    private void search(HttpServletResponse response, String asked) throws IOException {
        page(response, FrontPage.found(asked, catalogue.state().names().find(asked, RESULTS)));
    }

    private void names(HttpServletResponse response, String asked) throws IOException {
        send(
                response,
                "application/json",
                Suggestions.json(catalogue.state().names().find(asked, SUGGESTIONS)));
    }

    private void about(HttpServletResponse response, String iri) throws IOException {
        List<KnownMeeting> all = catalogue.state().meetings();
        read(response, iri, view -> new MeetingPage(view, iri)
                .html()
                .or(() -> new EntityPage(view, iri, all, 1).html())
                .or(() -> new ArticlePage(view, StoreView.articleOf(iri)).html(0, 0)));
    }

    private void read(HttpServletResponse response, String iri, Function<StoreView, Optional<Markup>> make)
            throws IOException {
        List<Markup> made = new ArrayList<>();
        if (!iri.isEmpty()) {
            store.read(data -> make.apply(new StoreView(data)).ifPresent(made::add));
        }
        if (made.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        page(response, made.isEmpty() ? FrontPage.missing(iri) : made.get(0));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    private static void asset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = Assets.find(request.getRequestURI().replaceFirst("^/assets/", ""));
        if (asset.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page(response, FrontPage.missing(request.getRequestURI()));
            return;
        }
        response.setHeader("Cache-Control", "max-age=300");
        send(response, asset.get().type(), asset.get().text());
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        // With no-referrer browsers hide where our own forms come from too, and the gate turns them away.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    static void page(HttpServletResponse response, Markup page) throws IOException {
        guard(response);
        send(response, "text/html", page.html());
    }

    static void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
