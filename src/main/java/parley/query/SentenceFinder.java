package parley.query;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around a place in a text, to show a quote in. */
final class SentenceFinder {
    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    SentenceFinder(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** The sentence in one line. */
    String around(int codePoint) {
        int place = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length()) - 1));
        int end = breaks.following(place);
        int begin = breaks.previous();
        // A headline has no full stop: a sentence never goes past its paragraph.
        int paragraph = text.lastIndexOf("\n\n", place);
        int next = text.indexOf("\n\n", place);
        begin = Math.max(begin, paragraph + 1);
        end = next < 0 ? end : Math.min(end, next);
        return text.substring(begin, end).strip().replaceAll("\\s+", " ");
    }
}
