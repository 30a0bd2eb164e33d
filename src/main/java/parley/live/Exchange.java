package parley.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and says what came of it. */
final class Exchange {
    private static final int MOST_REDIRECTS = 3;
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient http;
    private final Manners manners;
    private final String userAgent;
    private final InstantSource clock;

    Exchange(Manners manners, String userAgent, InstantSource clock) {
        this.http = HttpClient.newBuilder()
                .connectTimeout(manners.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.manners = manners;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    Outcome send(Question question) throws InterruptedException {
        URI uri = question.uri();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response;
            try {
                response = receive(request(question, uri));
            } catch (CappedBody.TooLarge e) {
                return Outcome.useless("the answer has " + e.getMessage());
            } catch (TimeoutException e) {
                return Outcome.unheard("no complete answer within %s s"
                        .formatted(manners.timeout().toSeconds()));
            } catch (IOException e) {
                return Outcome.unheard(
                        Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
            }
            Optional<URI> next = redirect(response, uri);
            if (next.isEmpty()) {
                return outcome(response, uri);
            }
            uri = next.get();
        }
        return Outcome.useless("it redirects again and again");
    }

    private HttpRequest request(Question question, URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(manners.timeout())
                .header("User-Agent", userAgent)
                .header("Accept", question.accept());
        question.form().ifPresent(form -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return request.build();
    }

    private HttpResponse<byte[]> receive(HttpRequest request)
            throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> response =
                http.sendAsync(request, info -> new CappedBody(manners.largestBody()));
        try {
            return response.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IOException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    /** To the same server only. */
    private static Optional<URI> redirect(HttpResponse<byte[]> response, URI from) {
        boolean redirects = response.statusCode() == 301
                || response.statusCode() == 302
                || response.statusCode() == 307
                || response.statusCode() == 308;
        return response.headers()
                .firstValue("Location")
                .filter(location -> redirects)
                .flatMap(Exchange::address)
                .map(from::resolve)
                .filter(to -> Objects.equals(to.getScheme(), from.getScheme())
                        && Objects.equals(to.getAuthority(), from.getAuthority()));
    }

    private static Optional<URI> address(String location) {
        try {
            return Optional.of(URI.create(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Outcome outcome(HttpResponse<byte[]> response, URI uri) {
        int status = response.statusCode();
        Instant now = clock.instant();
        var wait = response.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.parse(value, now));
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (status == TOO_MANY_REQUESTS || status >= 500) {
            return Outcome.busy("status %d".formatted(status), wait);
        }
        if (status >= 300 && status < 400) {
            return Outcome.useless("it redirects elsewhere, from " + uri.getHost());
        }
        if (status != 200) {
            return Outcome.useless("status %d".formatted(status));
        }
        if (!type.contains("json")) {
            return Outcome.useless(
                    "the answer is %s, not JSON".formatted(type.isEmpty() ? "of no type" : CleanText.of(type)));
        }
        return new Outcome(Outcome.Kind.ANSWERED, "", wait, new String(response.body(), StandardCharsets.UTF_8));
    }
}
