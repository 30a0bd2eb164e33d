package parley.ingest;

import java.util.Optional;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.Remark;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;

/** The guards that every text passes: bytes in, an English text out, or a rejection that says what to do. */
final class ArticleText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int UNREADABLE_SHARE = 100;

    private final IngestOptions options;
    private final EnglishGuard english;

    ArticleText(IngestOptions options, EnglishGuard english) {
        this.options = options;
        this.english = english;
    }

    /** Makes an article of what a reader has found, if its text passes; the user's options come before what it says. */
    Article article(String name, String text, ArticleMetadata found, ArticleSink sink) {
        if (text.length() > options.maxBytes()) {
            throw tooLarge(name, options.maxBytes());
        }
        String checked = check(name, text);
        long lost = lost(text);
        if (lost > 0) {
            sink.remark(new Remark(
                    name,
                    Remark.Kind.LOST_CHARACTERS,
                    "%,d of its characters were lost before it came here (U+FFFD); it is taken as it is"
                            .formatted(lost)));
        }
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

    /** Decodes the bytes of a text, in whichever character set. */
    String decode(String name, byte[] bytes) {
        if (isBinary(bytes) && CharacterSets.ofMark(bytes).isEmpty()) {
            throw rejected(name, Reason.BINARY, "this is a binary file, not text; give plain text");
        }
        String text = CharacterSets.decode(bytes, Optional.empty());
        if (lost(text) - writtenAsLost(bytes) > 1 + text.length() / UNREADABLE_SHARE) {
            throw rejected(
                    name,
                    Reason.WRONG_ENCODING,
                    "its characters cannot be read; convert it, for example with iconv -f WINDOWS-1252 -t UTF-8");
        }
        return text;
    }

    private static long lost(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    /** How often a text in UTF-8 itself says that a character was lost: that is no fault of its character set. */
    private static long writtenAsLost(byte[] bytes) {
        long count = 0;
        for (int i = 2; i < bytes.length; i++) {
            if (bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF) {
                count++;
            }
        }
        return count;
    }

    /** Checks that there is a text and that it is English; what RDF cannot write is replaced, offsets stay. */
    private String check(String name, String text) {
        if (text.isBlank()) {
            throw rejected(name, Reason.EMPTY, "there is no text; remove it or give it one");
        }
        english.findOtherLanguage(text).ifPresent(language -> {
            throw notEnglish(name, language);
        });
        return writable(text);
    }

    static ArticleRejected notEnglish(String name, String language) {
        return rejected(
                name,
                Reason.NOT_ENGLISH,
                "the text is not English but seems to be %s; give an English text".formatted(language));
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
}
