package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells by its first bytes what a stream holds. */
final class ContentType {
    private static final int LOOK_AHEAD = 4096;

    private ContentType() {}

    /** The stream must support marks; its position is kept. */
    static InputFormat of(InputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] start = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        return of(new String(start, StandardCharsets.ISO_8859_1));
    }

    private static InputFormat of(String start) {
        String text = start.replaceFirst("^\\u00ef\\u00bb\\u00bf", "").stripLeading();
        if (text.startsWith("{")) {
            return InputFormat.JSONL;
        }
        if (text.startsWith("<") && isPage(text.toLowerCase(Locale.ROOT))) {
            return InputFormat.HTML;
        }
        return InputFormat.TEXT;
    }

    private static boolean isPage(String text) {
        return text.contains("<html")
                || text.contains("<!doctype html")
                || text.contains("<head")
                || text.contains("<body");
    }
}
