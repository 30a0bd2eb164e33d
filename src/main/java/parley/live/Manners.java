package parley.live;

import java.time.Duration;
import java.util.regex.Pattern;
import parley.failure.BadConfiguration;

/**
 * How services are asked.
 *
 * @param contact an address at which whoever runs the service can reach the user
 * @param budget how many requests a run may send, repeated ones included
 * @param tries how often one request is sent
 * @param firstWait before the second try; twice as long before each further one
 * @param longestWait a service that asks for more is not asked again in this run
 * @param timeout for one request, from the first byte sent to the last received
 * @param largestBody in bytes
 */
public record Manners(
        String contact,
        int budget,
        int tries,
        Duration firstWait,
        Duration longestWait,
        Duration timeout,
        int largestBody) {
    public static final int DEFAULT_BUDGET = 500;

    private static final int DEFAULT_TRIES = 5;
    private static final int DEFAULT_BODY = 32 << 20;
    private static final Pattern CONTACT =
            Pattern.compile("[\\x21-\\x7e]+@[\\x21-\\x7e]+\\.[\\x21-\\x7e]+|https?://[\\x21-\\x7e]+");

    public Manners {
        if (!CONTACT.matcher(contact).matches()) {
            throw new BadConfiguration(
                    "services ask who calls: give --contact with your e-mail address or the address of a page about you");
        }
        if (budget < 1) {
            throw new BadConfiguration(
                    "a budget of %d requests allows none; give --budget 1 or more".formatted(budget));
        }
    }

    public static Manners of(String contact, int budget) {
        return new Manners(
                contact,
                budget,
                DEFAULT_TRIES,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                DEFAULT_BODY);
    }

    String userAgent(String version) {
        return "Parley/%s (%s)".formatted(version, contact);
    }
}
