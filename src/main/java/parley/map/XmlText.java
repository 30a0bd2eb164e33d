package parley.map;

/** Puts texts of others into XML or HTML so that they stay texts. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** For content and for values in double quotes. What XML 1.0 cannot hold becomes U+FFFD. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#xD;");
                default -> out.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /** The Char production of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
