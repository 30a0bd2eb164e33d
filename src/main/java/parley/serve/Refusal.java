package parley.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a request is turned away, and what to do.
 *
 * @param pause before trying again; nothing where trying again is of no use
 */
record Refusal(int status, String why, Optional<Duration> pause) {
    static final int TOO_MANY_REQUESTS = 429;

    static Optional<Refusal> of(int status, String why) {
        return Optional.of(new Refusal(status, why, Optional.empty()));
    }

    static Optional<Refusal> forNow(int status, String why, Duration pause) {
        return Optional.of(new Refusal(status, why, Optional.of(pause)));
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"parley\", charset=\"UTF-8\"");
        }
        pause.ifPresent(time -> response.setHeader("Retry-After", Long.toString(Math.max(1, time.toSeconds()))));
        // The rest of a body that nobody will read would otherwise be taken for the next request.
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
