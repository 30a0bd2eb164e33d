/**
 * Puts links before a person and takes the person's decisions back: {@code ReviewedEntity... -> sheet or summary},
 * {@code sheet -> SheetLine...}. A sheet is a CSV file for any spreadsheet.
 */
@NullMarked
package parley.review;

import org.jspecify.annotations.NullMarked;
