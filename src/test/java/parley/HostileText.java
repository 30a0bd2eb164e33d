package parley;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that look for trouble: pieces of what a parser knows, in any order, between any other characters. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "VIENNA, March 7 (Wire) — ",
            "Paris -- ",
            "2031-03-07",
            "2031-02-30",
            "7 March 2031",
            "07/03/31",
            "Monday",
            "Jan.",
            "..",
            "/",
            "~",
            "?",
            "-0001",
            "T24:61:00Z",
            "+99:99",
            "XXXX-WXX-8",
            "2031-W60",
            "\"",
            "'",
            "\\",
            "}",
            "{",
            ") .",
            "# ",
            "; DROP ALL ;",
            "<http://x.test/>",
            "<script>",
            "</p>",
            "&#0;",
            "&amp;",
            "%00",
            "%zz",
            "https://",
            "http://[::1]/",
            "user:pass@",
            "://",
            "?q=",
            "#",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u200B",
            "\uD83E\uDD1D",
            "\uD83E",
            "\uDD1D",
            "é",
            "e\u0301",
            "\u2028",
            "\r\n",
            "\n",
            "\t",
            " ",
            ",",
            "[",
            "]",
            "null",
            "1e999",
            "-1",
            "999999999999999999999",
            "_:b0",
            "@en",
            "^^",
            "UNDEF",
            "\\u0022",
            "'''",
            "\"\"\"");

    private HostileText() {}

    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(PIECES)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
                        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(12)))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
