package parley.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;

/** The guards that every text passes: bytes in, an English text out, or a rejection that says what to do. */
final class ArticleText {
    private static final char REPLACEMENT = '\uFFFD';

    private final IngestOptions options;
    private final EnglishGuard english;

    ArticleText(IngestOptions options, EnglishGuard english) {
        this.options = options;
        this.english = english;
    }

    /** Makes an article of what a reader has found, if its text passes; the user's options come before what it says. */
    Article article(String name, String text, ArticleMetadata found) {
        String checked = check(name, text);
        var metadata = options.published()
                .map(day -> found.withPublished(new PublicationDate(day, PublicationDate.Origin.OPTION)))
                .orElse(found);
        if (metadata.url().isEmpty() && options.url().isPresent()) {
            metadata = metadata.withUrl(options.url().get());
        }
        if (english.isClearlyEnglish(checked)) {
            metadata = metadata.withImprint(metadata.imprint().withLanguage("en"));
        }
        return new Article(name, checked, metadata);
    }

    /** Decodes the bytes of a text, strictly. */
    String decode(String name, byte[] bytes) {
        boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        if (utf16) {
            throw rejected(name, Reason.WRONG_ENCODING, "the text is UTF-16; convert it with iconv -f UTF-16 -t UTF-8");
        }
        if (isBinary(bytes)) {
            throw rejected(name, Reason.BINARY, "this is a binary file, not text; give plain text in UTF-8");
        }
        int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin))
                    .toString();
        } catch (CharacterCodingException e) {
            throw rejected(
                    name,
                    Reason.WRONG_ENCODING,
                    "the text is not UTF-8; convert it, for example with iconv -f WINDOWS-1252 -t UTF-8");
        }
    }

    /** Checks that there is a text and that it is English; what RDF cannot write is replaced, offsets stay. */
    private String check(String name, String text) {
        if (text.isBlank()) {
            throw rejected(name, Reason.EMPTY, "there is no text; remove it or give it one");
        }
        english.findOtherLanguage(text).ifPresent(language -> {
            throw rejected(
                    name,
                    Reason.NOT_ENGLISH,
                    "the text is not English but seems to be %s; give an English text".formatted(language));
        });
        return writable(text);
    }

    static ArticleRejected tooLarge(String name, int maxBytes) {
        return rejected(
                name,
                Reason.TOO_LARGE,
                "it is larger than %,d bytes, the most that one article may have; split it into its articles"
                        .formatted(maxBytes));
    }

    static ArticleRejected rejected(String name, Reason reason, String detail) {
        return new ArticleRejected(new Rejection(name, reason, detail));
    }

    /** XML 1.0 and UTF-8 have no form for these; one character stands for one, so that no offset moves. */
    private static String writable(String text) {
        if (text.codePoints().allMatch(ArticleText::isWritable)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
        return result.toString();
    }

    private static boolean isWritable(int c) {
        return c >= ' '
                ? (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                : c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        // A stray control character in a wire text does no harm; one in a hundred is no text.
        return controls > bytes.length / 100 + 1;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
