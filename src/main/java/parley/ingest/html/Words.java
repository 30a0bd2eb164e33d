package parley.ingest.html;

import java.util.regex.Pattern;
import parley.resource.Resource;

/** Lists among the program's own resources: one pattern a line. */
final class Words {
    private Words() {}

    /** One pattern that finds any of a list's patterns, whatever the case. */
    static Pattern any(String resource) {
        return Pattern.compile(
                String.join("|", new Resource(Words.class, resource).lines()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
