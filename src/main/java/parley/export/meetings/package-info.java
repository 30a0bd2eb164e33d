/**
 * Writes meetings for programs that know no RDF: spreadsheets, maps, calendars, network tools. What is in doubt stays in
 * doubt there: a day that is not known is not written, and only meetings held make an edge between those who took part.
 *
 * <p>{@code DatasetGraph -> MeetingReader -> KnownMeeting -> CSV, GeoJSON, iCalendar, GEXF, GraphML}
 */
@NullMarked
package parley.export.meetings;

import org.jspecify.annotations.NullMarked;
