package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its first bytes what a stream holds. */
final class ContentType {
    private static final int LOOK_AHEAD = 4096;
    private static final int TAR_MAGIC = 257;
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
    private static final Pattern NEWS = Pattern.compile("<(?:\\w+:)?(?:newsitem|newsmessage|nitf)[\\s>]");
    private static final Pattern PAGE = Pattern.compile("<(?:html|!doctype html|head|body)[\\s>]");

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
        if (start.startsWith("\u001f\u008b")) {
            return InputFormat.GZIP;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return InputFormat.ZIP;
        }
        if (start.startsWith("ustar", TAR_MAGIC)) {
            return InputFormat.TAR;
        }
        if (text.startsWith("WARC/")) {
            return InputFormat.WARC;
        }
        return text.startsWith("<") ? ofMarkup(text.toLowerCase(Locale.ROOT)) : ofPlain(text);
    }

    /** An object that begins and ends on the first line is one of JSON Lines. */
    private static InputFormat ofPlain(String text) {
        if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
            return InputFormat.JSON;
        }
        String second = text.startsWith("{") ? text.substring(1).stripLeading() : "";
        boolean isSpread = text.matches("(?s)\\{[ \\t\\r]*\\n.*") && second.startsWith("\"");
        if (isSpread) {
            return InputFormat.JSON;
        }
        return text.startsWith("{") ? InputFormat.JSONL : InputFormat.TEXT;
    }

    private static InputFormat ofMarkup(String text) {
        if (FEED.matcher(text).find()) {
            return InputFormat.FEED;
        }
        if (NEWS.matcher(text).find()) {
            return InputFormat.NEWSML;
        }
        return PAGE.matcher(text).find() ? InputFormat.HTML : InputFormat.TEXT;
    }
}
