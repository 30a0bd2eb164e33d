package parley.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import parley.failure.BadConfiguration;

/**
 * The certificate and key of a server, in a PKCS12 file.
 *
 * @param password of the file
 */
public record Keystore(Path file, String password) {
    /** Reads it once, to say so now if it cannot be used. */
    public Keystore {
        try (var in = Files.newInputStream(file)) {
            KeyStore.getInstance("PKCS12").load(in, password.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new BadConfiguration(
                    "%s cannot be used for --https: it has to be a PKCS12 file, and its password in PARLEY_KEYSTORE_PASSWORD"
                            .formatted(file),
                    e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
