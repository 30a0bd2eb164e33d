package parley.query;

import java.util.Locale;
import parley.failure.BadConfiguration;

/** How answers are written. */
public enum ResultsFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML;

    /** The format of this name, in any case. */
    public static ResultsFormat ofName(String name) {
        for (ResultsFormat format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new BadConfiguration("answers come as table, csv, tsv, json or xml, not as " + name);
    }
}
