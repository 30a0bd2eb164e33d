/**
 * Reads the texts, word lists and tables that come with the program, each beside the class that uses it, and names the days and months.
 * Knows no other package.
 */
@NullMarked
package parley.resource;

import org.jspecify.annotations.NullMarked;
