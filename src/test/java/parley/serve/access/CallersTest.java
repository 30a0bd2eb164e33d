package parley.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.failure.BadConfiguration;

class CallersTest {
    private static final String OWNER = "Bearer owners-token";

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private PasswordFile file;

    @BeforeEach
    void nameAnna() {
        file = new PasswordFile(folder.resolve("users"));
        file.setPassword("anna", "correct horse battery");
    }

    private Callers callers() {
        return new Callers("owners-token", file.read(), nanos::get);
    }

    private static String basic(String both) {
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void knowsAnnaByHerPasswordAndAProgramByItsToken() {
        String token = file.newToken("importer");
        var callers = callers();

        var anna = callers.identify(basic("anna:correct horse battery"), "here", false);
        var program = callers.identify("Bearer " + token, "here", false);

        assertThat(anna.caller()).hasValueSatisfying(caller -> {
            assertThat(caller.name()).isEqualTo("anna");
            assertThat(caller.mayWrite()).isTrue();
            assertThat(caller.owns()).isFalse();
        });
        assertThat(program.caller().map(Caller::name)).contains("importer");
        assertThat(callers.identify(null, "here", false).caller()).contains(Caller.GUEST);
    }

    @Test
    void theOwnersTokenCountsOnItsMachineOnly() {
        var callers = callers();

        assertThat(callers.identify(OWNER, "here", true).caller().filter(Caller::owns))
                .isPresent();
        assertThat(callers.identify(OWNER, "there", false).caller()).isEmpty();
    }

    @Test
    void readersNeedNoNameWhereNobodyMayWrite() {
        var callers = new Callers("owners-token", Optional.empty());

        assertThat(callers.identify(null, "here", false).caller()).contains(Caller.READER);
        assertThat(callers.identify("Basic bm9ib2R5Og==", "here", false).caller())
                .contains(Caller.READER);
    }

    @Test
    void guessersWaitLongerAndLongerAndThoseKnownDoNot() {
        var callers = callers();
        String right = basic("anna:correct horse battery");
        callers.identify(right, "here", false);

        Duration longest = Duration.ZERO;
        for (int guess = 0; guess < 8; guess++) {
            var answer = callers.identify(basic("anna:" + guess), "there", false);
            longest = answer.pause().compareTo(longest) > 0 ? answer.pause() : longest;
            nanos.addAndGet(answer.pause().toNanos());
        }

        assertThat(longest).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        callers.identify(basic("anna:once more"), "there", false);
        assertThat(callers.identify(basic("anna:and again"), "there", false).pause())
                .isGreaterThan(Duration.ofSeconds(1));
        assertThat(callers.identify(right, "there", false).caller()).isPresent();
    }

    @Test
    void theFileIsForItsOwnerAndHoldsNoPassword() throws Exception {
        Path path = folder.resolve("users");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(path).content().startsWith("anna:pbkdf2-sha512$").doesNotContain("horse");

        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> file.read())
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        file.setPassword("anna", "another long password");

        assertThat(callers()
                        .identify(basic("anna:correct horse battery"), "here", false)
                        .caller())
                .isEmpty();
        assertThat(callers()
                        .identify(basic("anna:another long password"), "here", false)
                        .caller())
                .isPresent();
    }

    @Test
    void refusesShortPasswordsAndNamesThatBreakTheFile() {
        assertThatThrownBy(() -> file.setPassword("anna", "short")).hasMessageContaining("12 characters");
        assertThatThrownBy(() -> file.setPassword("a:b", "long enough to be one"))
                .hasMessageContaining("user's name");
    }
}
