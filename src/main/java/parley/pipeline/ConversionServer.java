package parley.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.failure.ArticleRejected;
import parley.failure.BadConfiguration;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.StoreFailure;
import parley.ingest.ArticleRecord;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.model.PublicationDate;
import parley.store.Attempts;

/** A running server of ours that makes an article's graph, since its models are loaded already. */
public final class ConversionServer {
    /** Where it converts, and where it says that it is well. */
    public static final String PATH = "/convert";

    public static final String HEALTH = "/health";
    /** Parameters of its address. */
    public static final String BASE = "base";

    public static final String WITH_TEXT = "with-text";
    public static final String WITH_TIMES = "with-times";
    public static final String PUBLISHED = "published";
    /** The header of its answer that names the {@link Reason} for which an article is left out. */
    public static final String REASON = "Parley-Reason";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Longer than a server works on an article. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final int TOO_LARGE = 413;

    private final URI server;
    private final MapOptions options;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * @param address of the server's page, such as {@code http://localhost:3030}
     * @throws BadConfiguration if it is none
     */
    ConversionServer(String address, MapOptions options) {
        this.server = page(address);
        this.options = options;
    }

    private static URI page(String address) {
        try {
            var uri = URI.create(address.replaceFirst("/+$", ""));
            if (String.valueOf(uri.getScheme()).matches("(?i)https?") && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw noPage(address);
        }
        throw noPage(address);
    }

    private static BadConfiguration noPage(String address) {
        return new BadConfiguration(
                "%s is no address of a server; give one such as http://localhost:3030".formatted(address));
    }

    /** @throws StoreFailure if the server cannot be reached, or is none of ours */
    void probe() {
        var request = HttpRequest.newBuilder(URI.create(server + HEALTH)).timeout(PATIENCE);
        try {
            HttpResponse<Void> response = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
            if (response.statusCode() != 200) {
                throw trouble(new HttpException(response.statusCode(), "", null));
            }
        } catch (IOException e) {
            throw trouble(new HttpException(e.toString(), e));
        } catch (InterruptedException e) {
            throw trouble(interrupted(e));
        }
    }

    /**
     * The article's graph, as it would be made here.
     *
     * @throws ArticleRejected if the server can make none of it
     * @throws StoreFailure if the server cannot be reached, or is none of ours
     */
    MappedArticle map(Article article) {
        HttpRequest request = request(article);
        try {
            return Attempts.READING.make(() -> send(request, article));
        } catch (HttpException e) {
            throw trouble(e);
        }
    }

    private HttpRequest request(Article article) {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                BASE, options.base(),
                WITH_TEXT, String.valueOf(options.keepText()),
                WITH_TIMES, String.valueOf(!options.reproducible())));
        // The record says who gave a date, but a user's own comes before all others.
        article.metadata()
                .published()
                .filter(date -> date.origin() == PublicationDate.Origin.OPTION)
                .ifPresent(date -> parameters.put(PUBLISHED, date.day().toString()));
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(server + PATH + "?" + query))
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", Lang.NQUADS.getHeaderString())
                .timeout(LONGEST)
                .POST(HttpRequest.BodyPublishers.ofString(ArticleRecord.line(article)))
                .build();
    }

    private MappedArticle send(HttpRequest request, Article article) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == 200 ? read(body) : refused(response, article);
            }
        } catch (IOException e) {
            throw new HttpException(e.toString(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static HttpException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new HttpException("interrupted", cause);
    }

    /** The one graph of an article that is in it; what is known from the article alone is worked out here, from all. */
    private MappedArticle read(InputStream body) {
        DatasetGraph data = DatasetGraphFactory.create();
        try {
            RDFParser.source(body)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(data);
        } catch (RiotException e) {
            throw new HttpException("the answer broke off", e);
        }
        Iterator<Node> names = data.listGraphNodes();
        if (!names.hasNext()) {
            throw trouble(new HttpException("the answer holds no article"));
        }
        Node name = names.next();
        return new MappedArticle(name.getURI(), data.getGraph(name));
    }

    private static MappedArticle refused(HttpResponse<InputStream> response, Article article) throws IOException {
        String words = new String(response.body().readNBytes(1_000), StandardCharsets.UTF_8).strip();
        Reason reason = Arrays.stream(Reason.values())
                .filter(known -> response.headers()
                        .firstValue(REASON)
                        .filter(known.name()::equals)
                        .isPresent())
                .findFirst()
                .orElse(response.statusCode() == TOO_LARGE ? Reason.TOO_LARGE : null);
        if (reason != null) {
            throw new ArticleRejected(new Rejection(article.name(), reason, words));
        }
        throw new HttpException(response.statusCode(), words, null);
    }

    private StoreFailure trouble(HttpException cause) {
        String what =
                switch (cause.getStatusCode()) {
                    case 503 -> "the server is busy (503): try again in a minute, or leave --server out";
                    case 403 -> "the server refuses (403 %s)".formatted(cause.getStatusLine());
                    default ->
                        cause.getStatusCode() > 0
                                ? "this is no server of 'parley serve' (%d): give its address, such as http://localhost:3030"
                                        .formatted(cause.getStatusCode())
                                : "cannot reach the server (%s): check the address, and that 'parley serve' runs"
                                        .formatted(cause.getMessage());
                };
        return new StoreFailure("%s: %s".formatted(server, what), cause);
    }
}
