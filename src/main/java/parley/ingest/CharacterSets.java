package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes: by their byte order mark; as UTF-8 if they are valid UTF-8, which no other text is by chance; by what
 * is declared; by what their bytes look like; as Windows-1252, in which the web writes what it does not declare.
 */
final class CharacterSets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARATION = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int LOOK_AT = 200_000;

    private record Mark(int[] bytes, Charset charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8),
            new Mark(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE),
            new Mark(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE));

    private CharacterSets() {}

    /** @param declared outside the bytes, by a protocol */
    static String decode(byte[] bytes, Optional<String> declared) {
        Optional<Mark> mark = mark(bytes);
        if (mark.isPresent()) {
            int begin = mark.get().bytes().length;
            return new String(bytes, begin, bytes.length - begin, mark.get().charset());
        }
        return decodeStrictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared.or(() -> declaredInside(bytes))
                        .flatMap(CharacterSets::charset)
                        .flatMap(charset -> decodeStrictly(bytes, charset)))
                .or(() -> look(bytes).flatMap(charset -> decodeStrictly(bytes, charset)))
                .orElseGet(() -> new String(bytes, isNearly(bytes) ? StandardCharsets.UTF_8 : WINDOWS));
    }

    /** Decodes what may be too long to hold: by its mark, by what it declares, else as UTF-8. Broken bytes become U+FFFD. */
    static Reader reader(InputStream stream) throws IOException {
        var marked = new BufferedInputStream(stream, DECLARATION);
        marked.mark(DECLARATION);
        byte[] begin = marked.readNBytes(DECLARATION);
        marked.reset();
        Optional<Mark> mark = mark(begin);
        if (mark.isPresent()) {
            marked.skipNBytes(mark.get().bytes().length);
            return new InputStreamReader(marked, mark.get().charset());
        }
        // A declaration that reads byte by byte is not in a character set of wider units, whatever it says.
        Charset charset = declaredInside(begin)
                .flatMap(CharacterSets::charset)
                .filter(declared -> !declared.name().startsWith("UTF-16")
                        && !declared.name().startsWith("UTF-32"))
                .orElse(StandardCharsets.UTF_8);
        return new InputStreamReader(marked, charset);
    }

    static Optional<Charset> ofMark(byte[] bytes) {
        return mark(bytes).map(Mark::charset);
    }

    private static Optional<Mark> mark(byte[] bytes) {
        return MARKS.stream().filter(mark -> startsWith(bytes, mark.bytes())).findFirst();
    }

    private static Optional<String> declaredInside(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(begin);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> look(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOK_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharacterSets::charset);
    }

    private static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes, as pages have that were cut or put together of pieces. */
    private static boolean isNearly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return broken * 4 < sound;
    }

    private static boolean startsWith(byte[] bytes, int[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
