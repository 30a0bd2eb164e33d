package parley.map;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Makes valid pieces of IRIs from any text. */
final class IriText {
    private static final Pattern WEB = Pattern.compile(
            "(?<origin>https?://[^/?#\\s]+)(?<path>(?:[/?#].*)?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Valid, but gone as soon as anyone resolves the IRI. */
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(?:[/?#]|$)");

    private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");
    private static final String KEPT_IN_URL = "-._~:/?@!$&'()*+,;=";
    private static final String KEPT_IN_SEGMENT = "-.~:@!$&'()*+,;=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private IriText() {}

    /**
     * The URL as an IRI that parses without a warning, or empty where it is not an absolute http(s) one or is beyond
     * repair. A fragment becomes part of the path, since our own fragments follow.
     */
    static Optional<String> webIri(String url) {
        Matcher web = WEB.matcher(url.strip());
        if (!web.matches()) {
            return Optional.empty();
        }
        String origin = web.group("origin").toLowerCase(Locale.ROOT);
        String path = web.group("path").isEmpty() ? "/" : web.group("path");
        return Optional.of(origin + encodeUrl(path)).filter(IriText::isFlawless);
    }

    /** One segment of a path; different texts give different segments. Spaces become underscores, to be readable. */
    static String segment(String text) {
        return encode(text, KEPT_IN_SEGMENT).replace("%20", "_");
    }

    static boolean isFlawless(String iri) {
        try {
            IRIx parsed = IRIx.create(iri);
            return parsed.isAbsolute()
                    && !parsed.hasViolations()
                    && !DOT_SEGMENT.matcher(iri).find();
        } catch (IRIException e) {
            return false;
        }
    }

    private static String encode(String text, String kept) {
        // Letters beyond ASCII stay readable, but only composed ones: RFC 3987 asks for the normal form NFC.
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean letter = c < 128 ? Character.isLetterOrDigit(c) : composed && Character.isLetter(c);
            if (letter || kept.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(octet));
                }
            }
        }
        return out.toString();
    }

    private static String encodeUrl(String text) {
        var out = new StringBuilder();
        Matcher escape = ESCAPE.matcher(text);
        int from = 0;
        while (escape.find()) {
            out.append(encode(text.substring(from, escape.start()), KEPT_IN_URL));
            out.append(escape.group().toUpperCase(Locale.ROOT));
            from = escape.end();
        }
        return out.append(encode(text.substring(from), KEPT_IN_URL)).toString();
    }
}
