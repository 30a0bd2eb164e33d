package parley.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import parley.serve.access.Caller.Right;

/** Recognises callers by the Authorization header of their requests. */
public final class Callers {
    private static final int FREE_MISSES_OF_A_NAME = 5;
    private static final int FREE_MISSES_OF_AN_ADDRESS = 20;
    private static final int MOST_REMEMBERED = 1000;
    /** Either the caller, or how long to wait before another try: no time at all after a first miss. */
    public record Answer(Optional<Caller> caller, Duration pause) {
        private static Answer of(Caller caller) {
            return new Answer(Optional.of(caller), Duration.ZERO);
        }

        private static Answer later(Duration pause) {
            return new Answer(Optional.empty(), pause);
        }
    }

    private record Login(String name, String secret) {}

    private final byte[] ownerToken;
    private final Map<String, List<Secret>> users;
    /** Takes the time of a real one where the name is unknown, so that nobody can find out names by the clock. */
    private final Secret nobodys;

    private final Slowdown byName;
    private final Slowdown byAddress;
    /** Headers that were right before: trying a password again would cost a fifth of a second for each request. */
    private final Map<String, Caller> remembered = new ConcurrentHashMap<>();

    private final String pepper = Secret.newToken();
    private final Semaphore trying = new Semaphore(1);

    /** @param writers empty on a server that nobody but the owner writes to */
    public Callers(String ownerToken, Optional<PasswordFile> writers) {
        this(ownerToken, writers.map(PasswordFile::read).orElse(Map.of()), System::nanoTime);
    }

    Callers(String ownerToken, Map<String, List<Secret>> users, LongSupplier nanos) {
        this.ownerToken = ownerToken.getBytes(StandardCharsets.UTF_8);
        this.users = Map.copyOf(users);
        this.nobodys = users.isEmpty() ? Secret.ofToken("") : nobodys(users);
        this.byName = new Slowdown(FREE_MISSES_OF_A_NAME, nanos);
        this.byAddress = new Slowdown(FREE_MISSES_OF_AN_ADDRESS, nanos);
    }

    private static Secret nobodys(Map<String, List<Secret>> users) {
        int iterations = users.values().stream()
                .flatMap(List::stream)
                .mapToInt(Secret::iterations)
                .max()
                .orElse(0);
        return iterations == 0 ? Secret.ofToken(Secret.newToken()) : Secret.ofPassword(Secret.newToken(), iterations);
    }

    /** @param isHere whether the request comes straight from this machine, as the owner's do */
    public Answer identify(@Nullable String authorization, String address, boolean isHere) {
        if (authorization != null
                && isHere
                && isBearer(authorization)
                && MessageDigest.isEqual(ownerToken, bytes(bearer(authorization)))) {
            return Answer.of(new Caller("owner", Right.OWN));
        }
        if (authorization == null || users.isEmpty()) {
            return Answer.of(users.isEmpty() ? Caller.READER : Caller.GUEST);
        }
        String key = Base64.getEncoder().encodeToString(Secret.digest(pepper + authorization));
        Caller known = remembered.get(key);
        return known == null ? tryOut(authorization, key, address) : Answer.of(known);
    }

    private Answer tryOut(String authorization, String key, String address) {
        Optional<Login> login = login(authorization);
        String name = address + " " + login.map(Login::name).orElse("");
        Optional<Duration> wait = byName.toWait(name).or(() -> byAddress.toWait(address));
        if (wait.isPresent()) {
            return Answer.later(wait.get());
        }
        if (!takeTurn()) {
            return Answer.later(Duration.ofSeconds(1));
        }
        try {
            Optional<Caller> caller = Optional.ofNullable(remembered.get(key)).or(() -> login.flatMap(this::check));
            if (caller.isPresent()) {
                byName.succeeded(name);
                remember(key, caller.get());
                return Answer.of(caller.get());
            }
            byName.missed(name);
            byAddress.missed(address);
            return Answer.later(Duration.ZERO);
        } finally {
            trying.release();
        }
    }

    /** One at a time, so that a flood of passwords cannot take all processors. */
    private boolean takeTurn() {
        try {
            return trying.tryAcquire(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void remember(String key, Caller caller) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(key, caller);
    }

    private static boolean isBearer(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private static String bearer(String authorization) {
        return authorization.substring("bearer ".length()).strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A token stands for its user, so it comes without a name. */
    private static Optional<Login> login(String authorization) {
        if (isBearer(authorization)) {
            return Optional.of(new Login("", bearer(authorization)));
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            return Optional.empty();
        }
        try {
            byte[] both = Base64.getDecoder()
                    .decode(authorization.substring("basic ".length()).strip());
            String[] parts = new String(both, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && !parts[0].isEmpty()
                    ? Optional.of(new Login(parts[0], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Caller> check(Login login) {
        if (login.name().isEmpty()) {
            return users.entrySet().stream()
                    .filter(user ->
                            user.getValue().stream().anyMatch(one -> one.isToken() && one.matches(login.secret())))
                    .findFirst()
                    .map(user -> new Caller(user.getKey(), Right.WRITE));
        }
        Secret password = users.getOrDefault(login.name(), List.of()).stream()
                .filter(one -> !one.isToken())
                .findFirst()
                .orElse(nobodys);
        return password.matches(login.secret()) ? Optional.of(new Caller(login.name(), Right.WRITE)) : Optional.empty();
    }
}
