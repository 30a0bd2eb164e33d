/**
 * Says when a meeting is: {@code TimeQuestion -> ReportTime}. Picks, among the dated phrases of a sentence, those that
 * belong to the meeting and not to who told of it, and turns them into a date, a clock time and a duration. Words live
 * in resource files; nothing here looks at the machine's clock.
 */
@NullMarked
package parley.extract.when;

import org.jspecify.annotations.NullMarked;
