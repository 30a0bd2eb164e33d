package parley.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import parley.serve.ServeOptions.Reach;
import parley.serve.ServeOptions.Writing;

/** Stands before Fuseki and lets through only what is meant to be asked; what is not named here is refused. */
final class Gate implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> QUERY_PATHS =
            Set.of(ParleyServer.DATASET, ParleyServer.DATASET + "/query", ParleyServer.DATASET + "/sparql");
    private static final Set<String> WRITE_PATHS =
            Set.of(ParleyServer.DATASET, ParleyServer.DATASET + "/update", ParleyServer.DATASET + "/data");
    private static final Set<String> QUERY_TYPES =
            Set.of("application/sparql-query", "application/x-www-form-urlencoded");

    private final ServeOptions options;
    private final byte[] credentials;
    private final AtomicLong changes;

    /** @param changes grows with every request that may have changed the store */
    Gate(ServeOptions options, String token, AtomicLong changes) {
        this.options = options;
        this.changes = changes;
        this.credentials = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        var refusal = refusal((HttpServletRequest) request);
        if (refusal.isPresent()) {
            answer.sendError(refusal.get().status(), refusal.get().why());
            return;
        }
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        try {
            chain.doFilter(request, response);
        } finally {
            if (mayChange((HttpServletRequest) request)) {
                changes.incrementAndGet();
            }
        }
    }

    private static boolean mayChange(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && !type(request).equals("application/sparql-query")
                && !request.getRequestURI().equals("/reconcile");
    }

    private Optional<Refusal> refusal(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI();
        if (path.contains("%") || path.contains(";") || path.contains("//") || path.contains("/.")) {
            return refuse(HttpServletResponse.SC_BAD_REQUEST, "write the path plainly");
        }
        if (options.reach() == Reach.THIS_MACHINE && !THIS_MACHINE.contains(host(request))) {
            // A page elsewhere can make its own name lead here, and then read with the visitor's browser.
            return refuse(HttpServletResponse.SC_FORBIDDEN, "this server answers to localhost only");
        }
        if (path.equals(ParleyServer.DATASET + FusekiSetup.LOCAL)) {
            return ofOwner(request);
        }
        if (READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        return ofBody(request).or(() -> ofWriting(request, path));
    }

    private static String host(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        return host.replaceFirst(":\\d+$", "");
    }

    private Optional<Refusal> ofOwner(HttpServletRequest request) throws IOException {
        byte[] given = String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
        boolean here = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        return here && MessageDigest.isEqual(given, credentials)
                ? Optional.empty()
                : refuse(HttpServletResponse.SC_FORBIDDEN, "for programs of the store's owner only");
    }

    private Optional<Refusal> ofBody(HttpServletRequest request) {
        String type = type(request);
        if (type.contains("json")) {
            // A JSON-LD context may name any address or file, which would be fetched.
            return refuse(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "JSON-LD is not taken: send Turtle or N-Quads");
        }
        if (request.getHeader("Content-Encoding") != null) {
            return refuse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send the body uncompressed");
        }
        if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            return refuse(HttpServletResponse.SC_LENGTH_REQUIRED, "say how long the body is");
        }
        return request.getContentLengthLong() > options.largestBody()
                ? refuse(
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        "the body is larger than %d bytes".formatted(options.largestBody()))
                : Optional.empty();
    }

    private Optional<Refusal> ofWriting(HttpServletRequest request, String path) {
        boolean query =
                request.getMethod().equals("POST") && QUERY_PATHS.contains(path) && QUERY_TYPES.contains(type(request));
        boolean write = options.writing() == Writing.ALLOWED && WRITE_PATHS.contains(path);
        boolean table = path.equals("/reconcile") && type(request).equals("application/x-www-form-urlencoded");
        return query || write || table
                ? Optional.empty()
                : refuse(HttpServletResponse.SC_FORBIDDEN, "this server is read-only");
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Refusal> refuse(int status, String why) {
        return Optional.of(new Refusal(status, why));
    }

    private record Refusal(int status, String why) {}
}
