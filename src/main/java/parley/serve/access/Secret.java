package parley.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import parley.failure.BadConfiguration;

/**
 * What is kept of a password or a token: enough to recognise it, too little to use it. A password, which can be guessed,
 * costs a fifth of a second to try; a token is too long to be guessed, so one digest is enough.
 *
 * @param iterations of PBKDF2 for a password, 0 for a token
 */
record Secret(int iterations, byte[] salt, byte[] hash) {
    private static final int ITERATIONS = 210_000;

    private static final int MOST_ITERATIONS = 10_000_000;
    private static final String PASSWORD = "pbkdf2-sha512";
    private static final String TOKEN = "token-sha256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret ofPassword(String password) {
        return ofPassword(password, ITERATIONS);
    }

    static Secret ofPassword(String password, int iterations) {
        byte[] salt = random(16);
        return new Secret(iterations, salt, stretched(password, salt, iterations));
    }

    static Secret ofToken(String token) {
        return new Secret(0, new byte[0], digest(token));
    }

    /** A new token, which nobody can guess. */
    static String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** Reads what {@link #text} wrote. */
    static Secret parse(String text) {
        String[] parts = text.split("\\$");
        try {
            if (parts.length == 2 && parts[0].equals(TOKEN)) {
                return new Secret(0, new byte[0], Base64.getDecoder().decode(parts[1]));
            }
            if (parts.length == 4 && parts[0].equals(PASSWORD) && parts[1].matches("[1-9]\\d{0,7}")) {
                int rounds = Math.min(MOST_ITERATIONS, Integer.parseInt(parts[1]));
                return new Secret(
                        rounds,
                        Base64.getDecoder().decode(parts[2]),
                        Base64.getDecoder().decode(parts[3]));
            }
        } catch (IllegalArgumentException e) {
            throw new BadConfiguration(
                    "a hash in the password file is damaged: make it again with `parley password`", e);
        }
        throw new BadConfiguration(
                "the password file holds something else than hashes: make it with `parley password`");
    }

    String text() {
        var base64 = Base64.getEncoder();
        return isToken()
                ? TOKEN + "$" + base64.encodeToString(hash)
                : "%s$%d$%s$%s"
                        .formatted(PASSWORD, iterations, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    boolean isToken() {
        return iterations == 0;
    }

    /** Takes as long for a wrong one as for the right one. */
    boolean matches(String given) {
        return MessageDigest.isEqual(hash, isToken() ? digest(given) : stretched(given, salt, iterations));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] stretched(String password, byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
