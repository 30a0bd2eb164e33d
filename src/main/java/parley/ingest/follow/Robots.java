package parley.ingest.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hosts allow in their robots.txt, as RFC 9309 reads it: none there allows all, no answer allows nothing. */
final class Robots {
    private static final int MOST_HOSTS = 1000;
    private static final int MOST_REDIRECTS = 5;
    private static final List<String> NAMES = List.of("parley");

    private final Wire wire;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BaseRobotRules> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    Robots(Wire wire) {
        this.wire = wire;
    }

    BaseRobotRules of(URI url) {
        String origin = "%s://%s".formatted(url.getScheme(), url.getRawAuthority());
        return known.computeIfAbsent(origin, from -> read(URI.create(from + "/robots.txt")));
    }

    private BaseRobotRules read(URI robots) {
        URI at = robots;
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Answer answer = wire.get(at, "");
                Optional<URI> next = PageFetcher.redirect(at, answer);
                if (next.isEmpty()) {
                    return answer.status() == 200
                            ? parser.parseContent(robots.toString(), answer.body(), "text/plain", NAMES)
                            : parser.failedFetch(answer.status());
                }
                at = next.get();
            }
            return parser.failedFetch(404);
        } catch (NotFetched e) {
            return parser.failedFetch(503);
        }
    }
}
