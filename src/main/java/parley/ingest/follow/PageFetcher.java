package parley.ingest.follow;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.ingest.follow.KeptPages.Kept;

/**
 * Fetches pages one at a time: as robots.txt allows, with a pause between two requests to a host, not again what has not
 * changed, not too long, not too much, and not from the user's own network.
 */
public final class PageFetcher {
    private static final String AGENT = "Parley (+https://w3id.org/parley)";
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FollowOptions options;
    private final Wire wire;
    private final Robots robots;
    private final KeptPages kept;
    private final Map<String, Long> lastAsked = new HashMap<>();

    public PageFetcher(FollowOptions options) {
        this.options = options;
        this.wire = new Wire(options, AGENT);
        this.robots = new Robots(wire);
        this.kept = new KeptPages(options.cache());
    }

    /** @throws NotFetched where the page cannot or may not be had */
    public synchronized FetchedPage fetch(String address) throws NotFetched {
        Optional<Kept> before = kept.find(address);
        URI url = url(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = ask(url, hop == 0 ? before.map(Kept::conditions).orElse("") : "");
            Optional<URI> next = redirect(url, answer);
            if (next.isPresent()) {
                url = next.get();
            } else if (answer.status() == 304 && before.isPresent()) {
                return before.get().page();
            } else if (answer.status() != 200) {
                throw new NotFetched("%s answers with status %d".formatted(url.getHost(), answer.status()));
            } else {
                return page(address, url, hop, answer);
            }
        }
        throw new NotFetched("more than %d redirects".formatted(MOST_REDIRECTS));
    }

    private FetchedPage page(String address, URI url, int hops, Answer answer) throws NotFetched {
        String type = answer.header("content-type").orElse("text/html");
        if (!type.contains("html")
                || !answer.header("content-encoding").orElse("identity").equals("identity")) {
            throw new NotFetched("it is no page but %s".formatted(type));
        }
        var page = new FetchedPage(url.toString(), answer.body(), type);
        if (hops == 0) {
            kept.keep(address, answer, page);
        }
        return page;
    }

    private Answer ask(URI url, String conditions) throws NotFetched {
        // Before robots.txt is asked for there, which would be the reason given.
        PublicAddress.of(url.getHost(), options.reach());
        var rules = robots.of(url);
        if (!rules.isAllowed(url.toString())) {
            throw new NotFetched("robots.txt of %s does not allow it, or cannot be had".formatted(url.getHost()));
        }
        pause(url.getHost(), Duration.ofMillis(Math.max(options.pause().toMillis(), rules.getCrawlDelay())));
        try {
            return wire.get(url, conditions);
        } finally {
            lastAsked.put(url.getHost(), System.nanoTime());
        }
    }

    private void pause(String host, Duration wanted) throws NotFetched {
        if (wanted.compareTo(LONGEST_PAUSE) > 0) {
            throw new NotFetched("%s wants %d s between two requests".formatted(host, wanted.toSeconds()));
        }
        Long last = lastAsked.get(host);
        long left = last == null ? 0 : wanted.toNanos() - (System.nanoTime() - last);
        try {
            Thread.sleep(Math.max(0, Duration.ofNanos(left).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("interrupted", e);
        }
    }

    static Optional<URI> redirect(URI from, Answer answer) throws NotFetched {
        if (!answer.isRedirect()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    url(from.resolve(answer.header("location").orElse("")).toString()));
        } catch (IllegalArgumentException e) {
            throw new NotFetched(from.getHost() + " redirects to no address", e);
        }
    }

    private static URI url(String address) throws NotFetched {
        try {
            URI url = new URI(address);
            if (url.getHost() == null
                    || url.getRawUserInfo() != null
                    || !url.getScheme().matches("(?i)https?")
                    || !url.toASCIIString().equals(address)) {
                throw new NotFetched("%s is no web address".formatted(address));
            }
            return url;
        } catch (URISyntaxException e) {
            throw new NotFetched("%s is no web address".formatted(address), e);
        }
    }
}
