package parley.export.meetings;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A row for each two who met: how often, and from when to when. */
public final class PairsCsv implements MeetingsFormat {
    private static final List<String> COLUMNS = List.of(
            "one",
            "one_kind",
            "one_wikidata",
            "other",
            "other_kind",
            "other_wikidata",
            "meetings",
            "first",
            "last",
            "undated",
            "one_iri",
            "other_iri");

    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        for (Tie tie : Network.of(meetings).ties()) {
            KnownEntity one = tie.one();
            KnownEntity other = tie.other();
            csv.writeRecord(List.of(
                    Cell.text(one.name()),
                    one.kind(),
                    one.wikidata().orElse(""),
                    Cell.text(other.name()),
                    other.kind(),
                    other.wikidata().orElse(""),
                    Integer.toString(tie.meetings()),
                    tie.first(),
                    tie.last(),
                    Integer.toString(tie.undated()),
                    one.iri(),
                    other.iri()));
        }
        csv.flush();
    }
}
