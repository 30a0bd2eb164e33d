/**
 * Writes the report: one page that needs neither scripts nor the network, with pictures in it and the quotes behind every
 * meeting. All words of others are escaped, and the page's policy lets a browser run or load nothing.
 *
 * <p>{@code DatasetGraph -> ReportPage -> HTML with inline SVG}
 */
@NullMarked
package parley.export.page;

import org.jspecify.annotations.NullMarked;
