/**
 * Measures how fast the program is, each time against something else that is run in turn with it. Sizes are read from
 * system properties; the outcome is a table of medians and of ratios with their spread.
 */
package parley.bench;
