package parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells one client from another. */
final class Clients {
    private static final String FORWARDED = "X-Forwarded-For";

    private final Listening listening;

    Clients(Listening listening) {
        this.listening = listening;
    }

    /** The client's address; behind a proxy the one that the proxy has added last, which clients cannot forge. */
    String address(HttpServletRequest request) {
        String forwarded = listening.proxied() ? request.getHeader(FORWARDED) : null;
        return forwarded == null
                ? String.valueOf(request.getRemoteAddr())
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Whether the request comes from this machine and through no proxy. */
    boolean isHere(HttpServletRequest request) {
        try {
            return request.getHeader(FORWARDED) == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
