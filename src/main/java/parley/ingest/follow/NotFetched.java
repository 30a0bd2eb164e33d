package parley.ingest.follow;

import java.io.IOException;

/** Why a page could not be had, in words for people. */
public final class NotFetched extends IOException {
    private static final long serialVersionUID = 1L;

    NotFetched(String message) {
        super(message);
    }

    NotFetched(String message, Throwable cause) {
        super(message, cause);
    }
}
