package parley.export.page;

import parley.map.XmlText;

/** Texts for the page: words of others as they stay words, and the parts that come with the program. */
final class PageText {
    private static final int LONGEST_LABEL = 60;

    private PageText() {}

    /** Words of others, apart from what is around them: marks of direction in them end with them. */
    static String isolated(String words) {
        return "<bdi>" + XmlText.escape(words) + "</bdi>";
    }

    /** The beginning of a name, where a picture has no room for more. */
    static String label(String name) {
        String line = name.replaceAll("\\s+", " ");
        return XmlText.escape(
                line.codePointCount(0, line.length()) <= LONGEST_LABEL
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL)) + "…");
    }
}
