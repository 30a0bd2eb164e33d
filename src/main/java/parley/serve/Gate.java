package parley.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import parley.serve.Routes.Purpose;
import parley.serve.access.Caller;
import parley.serve.access.Callers;

/** Stands before Fuseki and lets through only what is meant to be asked, and from whom. */
final class Gate implements Filter {
    private static final Refusal TOO_BUSY = new Refusal(
            Refusal.TOO_MANY_REQUESTS,
            "you have too many queries at work here: wait until one ends (--max-queries)",
            Optional.of(Duration.ofSeconds(1)));

    private static final Pattern NOT_PLAIN = Pattern.compile("[%;]|//|/\\.");
    /** Names of things in the store hold escaped letters and slashes, but no escaped dot, backslash or end of text. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)[;\\\\]|//|/\\.|%(?:2e|2f\\.|5c|[01]|7f)|%(?!\\p{XDigit}{2})");

    private static final String NAMES = "/id/";

    private final Origins origins;
    private final Bodies bodies;
    private final Clients clients;
    private final Callers callers;
    private final Turns turns;
    private final AtomicLong changes;
    private final Metrics metrics;

    /** @param changes grows with every request that may have changed the store */
    Gate(ServeOptions options, Callers callers, AtomicLong changes, Metrics metrics) {
        this.origins = new Origins(options.listening());
        this.bodies = new Bodies(options.limits());
        this.clients = new Clients(options.listening());
        this.turns = new Turns(options.limits().queries());
        this.callers = callers;
        this.changes = changes;
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        long begin = System.nanoTime();
        try {
            enter(asked, answer, chain);
        } finally {
            metrics.count(asked, answer.getStatus(), System.nanoTime() - begin);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        var refusal = ofPath(request)
                .or(() -> origins.refusal(request, Routes.isReading(request)))
                .or(() -> Routes.isOwners(request) ? Optional.empty() : bodies.refusal(request))
                .or(() -> ofCaller(request));
        if (refusal.isPresent()) {
            refusal.get().send(response);
            return;
        }
        boolean counts = Routes.isHeavy(request);
        String client = clients.address(request);
        if (counts && !turns.begin(client)) {
            TOO_BUSY.send(response);
            return;
        }
        try {
            pass(request, response, chain);
        } finally {
            if (counts) {
                turns.end(client);
            }
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean mayChange = Routes.purpose(request).filter(Purpose::mayChange).isPresent();
        try {
            chain.doFilter(request, response);
        } finally {
            if (mayChange) {
                changes.incrementAndGet();
            }
        }
    }

    private static Optional<Refusal> ofPath(HttpServletRequest request) {
        String path = request.getRequestURI();
        return (path.startsWith(NAMES) ? NO_NAME : NOT_PLAIN).matcher(path).find()
                ? Refusal.of(HttpServletResponse.SC_BAD_REQUEST, "write the path plainly")
                : Optional.empty();
    }

    private Optional<Refusal> ofCaller(HttpServletRequest request) {
        var answer =
                callers.identify(request.getHeader("Authorization"), clients.address(request), clients.isHere(request));
        if (answer.caller().isEmpty()) {
            return answer.pause().isZero()
                    ? Refusal.of(HttpServletResponse.SC_UNAUTHORIZED, "the name, password or token is wrong")
                    : Refusal.forNow(
                            Refusal.TOO_MANY_REQUESTS,
                            "too many wrong passwords: try again after %d s"
                                    .formatted(answer.pause().toSeconds() + 1),
                            answer.pause());
        }
        Caller caller = answer.caller().get();
        caller.note(request);
        return Routes.purpose(request)
                .map(purpose -> ofPurpose(purpose, caller))
                .orElseGet(() -> Refusal.of(HttpServletResponse.SC_FORBIDDEN, "that cannot be done here"));
    }

    private static Optional<Refusal> ofPurpose(Purpose purpose, Caller caller) {
        return switch (purpose) {
            case READ, ASK -> Optional.empty();
            case WRITE -> caller.mayWrite() ? Optional.empty() : ofWriting(caller);
            case OWN ->
                caller.owns()
                        ? Optional.empty()
                        : Refusal.of(
                                HttpServletResponse.SC_FORBIDDEN, "for programs of the store's owner, on its machine");
        };
    }

    private static Optional<Refusal> ofWriting(Caller caller) {
        return caller.canGetToWrite()
                ? Refusal.of(HttpServletResponse.SC_UNAUTHORIZED, "writing needs a name and password, or a token")
                : Refusal.of(
                        HttpServletResponse.SC_FORBIDDEN,
                        "this server is read-only; its owner can start it with --writable");
    }
}
