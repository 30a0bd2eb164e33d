package parley.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program runs.
 *
 * @param folder the folder that the user is in
 * @param home the user's own folder
 * @param variables of the environment
 */
record Surroundings(Path folder, Path home, Map<String, String> variables) {
    Surroundings {
        variables = Map.copyOf(variables);
    }

    static Surroundings ofSystem() {
        return new Surroundings(Path.of(""), Path.of(System.getProperty("user.home")), System.getenv());
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** Where the user's programs keep their settings, as the XDG Base Directory Specification has it. */
    Path settings() {
        return variable("XDG_CONFIG_HOME")
                .filter(value -> value.startsWith("/"))
                .map(Path::of)
                .orElse(home.resolve(".config"));
    }
}
