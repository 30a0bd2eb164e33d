package parley.cli;

/**
 * What an option is, and why.
 *
 * @param name of the option, without hyphens
 * @param origin a file with its line, a variable of the environment, the command line, or the default
 */
record Setting(String name, String value, String origin) {}
