package parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps pages of other sites from using a visitor's browser: by a name of their own that leads here (DNS rebinding), by
 * forms and scripts that send a request along with the visitor's password, or by queries that only cost us time.
 */
final class Origins {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[0-9a-f:.]+]");

    private final Listening listening;

    Origins(Listening listening) {
        this.listening = listening;
    }

    Optional<Refusal> refusal(HttpServletRequest request, boolean safe) {
        String host = host(request);
        boolean known = THIS_MACHINE.contains(host)
                || listening.names().contains(host)
                // Nobody can make an address lead elsewhere, as a name can.
                || !listening.isLocal() && ADDRESS.matcher(host).matches();
        if (!known) {
            return Refusal.of(
                    HttpServletResponse.SC_FORBIDDEN,
                    "this server does not go by that name; its owner can allow it with --name");
        }
        boolean foreign = isForeign(request) || hasForeignOrigin(request);
        boolean link = safe && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        return foreign && !link && (!safe || isForeign(request))
                ? Refusal.of(HttpServletResponse.SC_FORBIDDEN, "pages of other sites may not use this server")
                : Optional.empty();
    }

    private static String host(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        return host.replaceFirst(":\\d+$", "");
    }

    /** As the browser says itself; other programs do not send this header. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** For browsers too old to say: an origin that is not the address asked for. */
    private static boolean hasForeignOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = String.valueOf(request.getHeader("Host"));
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
