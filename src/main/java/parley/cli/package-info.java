/**
 * The command line: arguments in, a call to the program, text and an exit code out. One class a command; results go to
 * the standard output, all else to the standard error. Nothing here touches Jena or CoreNLP before a command runs.
 */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
