package parley.export.meetings;

import java.util.List;

/** Texts for the cells of a spreadsheet. */
final class Cell {
    /** With these, in any width, a spreadsheet takes a cell for a formula. */
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠";

    private static final String BETWEEN = "; ";

    private Cell() {}

    /** Words of others: an apostrophe before them keeps what looks like a formula a text. */
    static String text(String words) {
        int first = words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT && !isControl(c))
                .findFirst()
                .orElse(' ');
        boolean control = !words.isEmpty() && isControl(words.charAt(0));
        return control || BEGIN_FORMULAS.indexOf(first) >= 0 ? "'" + words : words;
    }

    static String names(List<KnownEntity> entities) {
        return text(KnownMeeting.names(entities, BETWEEN));
    }

    static String items(List<KnownEntity> entities) {
        return String.join(
                BETWEEN,
                entities.stream().flatMap(entity -> entity.wikidata().stream()).toList());
    }

    static String texts(List<String> words) {
        return text(String.join(BETWEEN, words));
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL;
    }
}
