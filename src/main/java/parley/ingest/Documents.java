package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold text but that Parley leaves to the programs made for them. */
final class Documents {
    private record Kind(String extension, String remedy) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(".pdf", "a PDF is not read; turn it into text first, for example with pdftotext"),
            new Kind(".docx", "a Word file is not read; save it as text, for example with pandoc -t plain"),
            new Kind(".doc", "a Word file is not read; save it as text"),
            new Kind(".odt", "an OpenDocument file is not read; save it as text, for example with pandoc -t plain"),
            new Kind(".rtf", "an RTF file is not read; save it as text"),
            new Kind(".epub", "an EPUB is not read; turn it into text first, for example with pandoc -t plain"));

    private Documents() {}

    /** What to do with it, if it is such a file. The stream must support marks. */
    static Optional<String> findRemedy(String name, InputStream stream) throws IOException {
        stream.mark(5);
        String start = new String(stream.readNBytes(5), StandardCharsets.ISO_8859_1);
        stream.reset();
        String lower = start.equals("%PDF-") ? ".pdf" : name.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> lower.endsWith(kind.extension()))
                .map(Kind::remedy)
                .findFirst();
    }
}
