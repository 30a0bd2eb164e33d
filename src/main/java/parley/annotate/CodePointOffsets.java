package parley.annotate;

import org.jspecify.annotations.Nullable;
import parley.model.Span;

/** Turns the UTF-16 offsets of CoreNLP into Unicode code points, which RDF's STRLEN and SUBSTR count. */
final class CodePointOffsets {
    private final int @Nullable [] codePoints;

    private CodePointOffsets(int @Nullable [] codePoints) {
        this.codePoints = codePoints;
    }

    static CodePointOffsets of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePointOffsets(null);
        }
        int[] counted = new int[text.length() + 1];
        int codePoint = 0;
        for (int i = 0; i < text.length(); i++) {
            counted[i] = codePoint;
            if (!Character.isHighSurrogate(text.charAt(i))) {
                codePoint++;
            }
        }
        counted[text.length()] = codePoint;
        return new CodePointOffsets(counted);
    }

    Span span(int utf16Begin, int utf16End) {
        return codePoints == null
                ? new Span(utf16Begin, utf16End)
                : new Span(codePoints[utf16Begin], codePoints[utf16End]);
    }
}
