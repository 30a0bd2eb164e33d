package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first lines of an HTTP answer, looked at before the answer is read: most of an archive is pictures, scripts and
 * redirects, which cost nothing but their unpacking.
 */
final class AnswerHead {
    private static final int LONGEST = 16_384;
    private static final Pattern STATUS = Pattern.compile("^HTTP/\\S+\\s+(\\d{3})\\b");
    private static final Pattern TYPE = Pattern.compile("(?i)\\ncontent-type:\\s*([^\\r\\n]*)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\n(?:content-length|transfer-encoding):");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w.:-]{2,40})");
    private static final String PAGE = "text/html";

    private final String text;
    private final boolean isWhole;

    private AnswerHead(String text, boolean isWhole) {
        this.text = text;
        this.isWhole = isWhole;
    }

    static AnswerHead of(byte[] begin) {
        String text = new String(begin, 0, Math.min(begin.length, LONGEST), StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        return new AnswerHead(end < 0 ? text : text.substring(0, end), end >= 0);
    }

    /** Looks without reading. */
    static AnswerHead ahead(InputStream stream, long length) throws IOException {
        stream.mark(LONGEST);
        byte[] begin = stream.readNBytes((int) Math.min(length, LONGEST));
        stream.reset();
        return of(begin);
    }

    /** Whether it may be a page: what cannot be told by its head has to be read. */
    boolean mayBePage() {
        Matcher status = STATUS.matcher(text);
        return !isWhole
                || !status.find()
                || status.group(1).equals("200")
                        && type().toLowerCase(Locale.ROOT).contains("html");
    }

    boolean saysItsLength() {
        return !isWhole || LENGTH.matcher(text).find();
    }

    int length() {
        return text.length();
    }

    Optional<String> charset() {
        return Optional.of(CHARSET.matcher(type())).filter(Matcher::find).map(found -> found.group(1));
    }

    String text() {
        return text;
    }

    private String type() {
        Matcher type = TYPE.matcher(text);
        return type.find() ? type.group(1) : PAGE;
    }
}
