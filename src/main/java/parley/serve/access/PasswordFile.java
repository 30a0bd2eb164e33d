package parley.serve.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.failure.BadConfiguration;

/**
 * The names of those who may write, one a line with the hash of a password or token: {@code name:hash}. A name with both
 * has two lines. Lines that begin with # are remarks.
 */
public final class PasswordFile {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final int SHORTEST = 12;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    public PasswordFile(Path file) {
        this.file = file;
    }

    /** Sets a user's password, in place of an earlier one; makes the file if need be, for its owner alone. */
    public void setPassword(String name, String password) {
        if (password.length() < SHORTEST) {
            throw new BadConfiguration("the password is too short: give %d characters or more".formatted(SHORTEST));
        }
        put(name, Secret.ofPassword(password));
    }

    /** Gives a user a new token, in place of an earlier one, and answers it: it is written down nowhere. */
    public String newToken(String name) {
        String token = Secret.newToken();
        put(name, Secret.ofToken(token));
        return token;
    }

    private void put(String name, Secret secret) {
        if (!NAME.matcher(name).matches()) {
            throw new BadConfiguration("%s cannot be a user's name: use letters, digits, . _ @ -".formatted(name));
        }
        List<String> lines = new ArrayList<>(Files.exists(file) ? lines() : List.of());
        String start = name + ":" + (secret.isToken() ? "token" : "pbkdf2");
        lines.removeIf(line -> line.startsWith(start));
        lines.add(name + ":" + secret.text());
        write(lines);
    }

    private void write(List<String> lines) {
        try {
            Path whole = file.toAbsolutePath();
            Path parent = whole.getParent() == null ? whole : whole.getParent();
            Path draft = isPosix()
                    ? Files.createTempFile(parent, ".parley", "", PosixFilePermissions.asFileAttribute(OWNER))
                    : Files.createTempFile(parent, ".parley", "");
            Files.write(draft, lines);
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadConfiguration("cannot write the password file %s: name another".formatted(file), e);
        }
    }

    /** The hashes of each name. Refuses a file that others could read or change. */
    Map<String, List<Secret>> read() {
        Map<String, List<Secret>> users = new TreeMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new BadConfiguration(
                        "%s is no password file: each line has to be name:hash, as `parley password` writes it"
                                .formatted(file));
            }
            users.computeIfAbsent(line.substring(0, colon), any -> new ArrayList<>())
                    .add(Secret.parse(line.substring(colon + 1).strip()));
        }
        if (users.isEmpty()) {
            throw new BadConfiguration("%s names nobody: add a user with `parley password`".formatted(file));
        }
        return users;
    }

    private List<String> lines() {
        try {
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new BadConfiguration(
                        "others can read or change the password file %1$s: run chmod 600 %1$s".formatted(file));
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadConfiguration(
                    "cannot read the password file %s: make one with `parley password`".formatted(file), e);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
